import sharp from 'sharp';
import { chance } from './chance';

const [width, height, rows] = [900, 1200, 18];

/** A picture of a sheet that was signed: lines and strokes, and nobody's name. */
export async function drawnSheet(title: string): Promise<Blob> {
  const lines = Array.from({ length: rows }, (_, row) => {
    const y = 150 + row * 55;
    const point = (place: number) => Math.round(y - 10 - chance(title, row, place) * 30);
    const stroke = [0, 1, 2, 3, 4, 5].map((place) => `${590 + place * 32},${point(place)}`).join(' ');
    const dots = `<rect x="60" y="${y - 26}" width="${180 + Math.round(chance(title, row) * 260)}" height="9" fill="#889"/>`;
    return `<path d="M40 ${y}H860" stroke="#99a"/>${dots}<polyline points="${stroke}" fill="none" stroke="#23408f" stroke-width="3"/>`;
  });
  const page = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="100%" height="100%" fill="#d8d2c4"/>
    <g transform="rotate(-1.2 450 600)"><rect x="20" y="20" width="860" height="1160" fill="#fdfcf8"/>
    <rect x="40" y="60" width="400" height="22" fill="#556"/>${lines.join('')}</g></svg>`;
  const bytes = await sharp(Buffer.from(page)).jpeg({ quality: 70 }).toBuffer();
  return new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' });
}
