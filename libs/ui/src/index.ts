export { Button, ButtonLink, IconButton, type ButtonLook, type ButtonProps } from './actions/button';
export { Menu, type MenuItem, type MenuProps } from './actions/menu';
export { BarList, type Bar, type BarListProps } from './charts/bar-list';
export { ChartFrame, type ChartFrameProps } from './charts/chart-frame';
export { ChartTable, type ChartTableProps } from './charts/chart-table';
export { LineChart, type LineChartProps } from './charts/line-chart';
export { Radar, type RadarProps, type RadarSeries } from './charts/radar';
export { classNames } from './class-names';
export { DataTable, type Column, type DataTableProps } from './data/data-table';
export { Face, type Mood } from './data/face';
export { Code, DescriptionList, Figure, Figures, Tag, type FigureProps } from './data/facts';
export { signStates, StateSign, type SignState, type StateSignProps } from './data/state-sign';
export { EmptyState, LoadMore, ProgressBar, Skeleton } from './data/waiting';
export { Banner, type BannerTone } from './feedback/banner';
export { Dialog, type DialogProps } from './feedback/dialog';
export { ToastProvider, useToast, type ToastWords } from './feedback/toast';
export { CheckboxField } from './fields/checkbox-field';
export { ChoiceCards, SegmentedControl, type Choice } from './fields/choices';
export { FileButton } from './fields/file-button';
export { FileField } from './fields/file-field';
export { FieldRow, Form, FormErrors, type FormFault } from './fields/form';
export { SearchField } from './fields/search-field';
export { SelectField, type Option } from './fields/select-field';
export { SignaturePad, type SignaturePadProps } from './fields/signature-pad';
export {
  CodeField,
  DateField,
  MonthField,
  NumberField,
  TextAreaField,
  TextField,
  TimeField,
} from './fields/text-fields';
export { Icon } from './icons/icon';
export { type IconName } from './icons/shapes';
export { Card, Cluster, Columns, Page, Section, Stack, type PageProps } from './layout/page';
export { Stepper, type Step } from './layout/stepper';
export { Tabs } from './layout/tabs';
export { VisuallyHidden } from './visually-hidden';
