export interface paths {
    "/api/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readLiveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAuditLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/installation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readInstallation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/installation/administrator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createFirstAdministrator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createSession"];
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["updateMe"];
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPeople"];
        put?: never;
        post: operations["createAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPeopleChoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["updateAccount"];
        trace?: never;
    };
    "/api/v1/territories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listTerritories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cooperatives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCooperatives"];
        put?: never;
        post: operations["createCooperative"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cooperatives/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readCooperative"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["updateCooperative"];
        trace?: never;
    };
    "/api/v1/cooperatives/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listMembers"];
        put?: never;
        post: operations["createMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["updateMember"];
        trace?: never;
    };
    "/api/v1/cooperatives/{id}/badges/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["printBadges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listImportTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["previewImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirmImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cooperatives/{id}/legal-calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readLegalCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cooperatives/{id}/legal-completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["completeLegalItem"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cooperatives/{id}/mandates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordMandate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mandates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["deleteMandate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}/legal-calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readCohortLegalCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/legal-parameters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listLegalParameters"];
        put?: never;
        post: operations["addLegalParameter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listProgrammes"];
        put?: never;
        post: operations["createProgramme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readProgramme"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["updateProgramme"];
        trace?: never;
    };
    "/api/v1/programmes/{id}/enrolments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCohort"];
        put?: never;
        post: operations["enrolCooperatives"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}/enrolment-candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCandidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readEnrolment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["updateEnrolment"];
        trace?: never;
    };
    "/api/v1/grids": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listGrids"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grids/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readGrid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grid-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["startGridDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grid-drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readGridDraft"];
        put: operations["saveGridDraft"];
        post?: never;
        delete: operations["deleteGridDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grid-drafts/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["publishGridDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{id}/diagnostics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listDiagnostics"];
        put?: never;
        post: operations["startDiagnostic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readWaveResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/diagnostics/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readDiagnostic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["updateDiagnostic"];
        trace?: never;
    };
    "/api/v1/diagnostics/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["saveAnswers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/diagnostics/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["attachEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/diagnostics/{id}/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["settleLevel"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/diagnostics/{id}/finalisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["finaliseDiagnostic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/diagnostics/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["correctDiagnostic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readAssessorAgreement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{id}/second-readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["askSecondReading"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{id}/needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listNeeds"];
        put: operations["decideNeeds"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}/consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listConsultations"];
        put?: never;
        post: operations["addConsultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}/consultations/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["printConsultations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}/consultations/table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportConsultations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consultations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["updateConsultation"];
        post?: never;
        delete: operations["deleteConsultation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/diagnostics/{id}/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["printDiagnostic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grids/{id}/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["printGrid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}/heatmap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readHeatmap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/questionnaires": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listQuestionnaires"];
        put?: never;
        post: operations["importQuestionnaire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/questionnaires/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readQuestionnaire"];
        put?: never;
        post?: never;
        delete: operations["deleteQuestionnaire"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/questionnaires/{id}/workbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportQuestionnaire"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/questionnaires/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["publishQuestionnaire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{id}/responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listEnrolmentResponses"];
        put?: never;
        post: operations["startResponse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/questionnaires/{id}/responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listResponses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/questionnaires/{id}/responses/table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportResponses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/responses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readResponse"];
        put: operations["saveResponse"];
        post?: never;
        delete: operations["deleteResponse"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/responses/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["submitResponse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grid-drafts/workbooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["importGrid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grids/{id}/workbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportGrid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readEnrolmentPlan"];
        put?: never;
        post: operations["startPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["movePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["orderActions"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["signPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/actions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["deleteAction"];
        options?: never;
        head?: never;
        patch: operations["updateAction"];
        trace?: never;
    };
    "/api/v1/actions/{id}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["moveAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/actions/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readActionProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/actions/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addActionStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/action-steps/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["removeActionStep"];
        options?: never;
        head?: never;
        patch: operations["updateActionStep"];
        trace?: never;
    };
    "/api/v1/actions/{id}/stakeholders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addActionStakeholder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/action-stakeholders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["updateActionStakeholder"];
        trace?: never;
    };
    "/api/v1/actions/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["setActionFiles"];
        post: operations["addActionFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/actions/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listActionComments"];
        put?: never;
        post: operations["addActionComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/action-comments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["removeActionComment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["printPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPlanRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/revisions/{revision}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readPlanRevision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["comparePlanRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/responsibles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listResponsibles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}/stakeholders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listStakeholders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}/stakeholder-contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listStakeholderContacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{id}/procedures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listProcedures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{id}/procedures/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["adoptProcedure"];
        post?: never;
        delete: operations["dropProcedure"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures/{code}/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["printProcedureTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/modules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listModules"];
        put?: never;
        post: operations["createModule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/modules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readModule"];
        put: operations["updateModule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/modules/{id}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["retireModule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/modules/{id}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["chooseModuleText"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}/training-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readTrainingPlan"];
        put: operations["saveTrainingPlan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}/training-plan/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["proposeTrainingPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}/training-guides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listTrainingGuides"];
        put?: never;
        post: operations["makeTrainingGuide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/training-guides/{id}/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["printTrainingGuide"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/modules/{id}/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["printModule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/stand-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listStandIns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/replacements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["handOverSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar-feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCalendarFeeds"];
        put?: never;
        post: operations["makeCalendarFeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar-feeds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["dropCalendarFeed"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feeds/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["followCalendarFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/calendar-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadSessionCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSessions"];
        put?: never;
        post: operations["planSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["updateSession"];
        trace?: never;
    };
    "/api/v1/programmes/{id}/workshop-plans/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["previewWorkshops"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}/workshop-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["planWorkshops"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}/workshop-plans/{planId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancelWorkshops"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listHolidays"];
        put?: never;
        post: operations["addHoliday"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/holidays/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["updateHoliday"];
        trace?: never;
    };
    "/api/v1/sessions/{id}/shift-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["previewSessionShift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/shift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["shiftSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readAttendanceFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/roll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readRoll"];
        put: operations["callRoll"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/walk-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addWalkIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provisional-people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listProvisionalPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provisional-people/{id}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["searchPersonMatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provisional-people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["confirmProvisionalPerson"];
        trace?: never;
    };
    "/api/v1/person-merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPersonMerges"];
        put?: never;
        post: operations["mergePeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/person-merges/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["undoPersonMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/sheet/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["printAttendanceSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readSessionReport"];
        put: operations["writeSessionReport"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/report/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["printSessionReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/satisfaction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addSatisfaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/learning-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addLearningCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSessionFiles"];
        put?: never;
        post: operations["addSessionFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session-files/{id}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["removeSessionFile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{id}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readEnrolmentAttendance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readCertificateSummary"];
        put?: never;
        post: operations["issueCertificates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}/hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listHours"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}/hours/table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportHours"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/certificate-issuings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readCertificateIssuing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}/certificates/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["printCertificates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/certificates/{id}/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["printCertificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/certificates/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["revokeCertificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/certificates/{id}/replacement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reissueCertificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/certificate-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["checkCertificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}/follow-up-windows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listFollowUpWindows"];
        put?: never;
        post: operations["planFollowUpWindows"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{id}/follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readEnrolmentFollowUps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/follow-up-windows/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readFollowUpWindow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["logFollowUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/follow-ups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["correctFollowUp"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/follow-ups/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["moveFollowUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/follow-ups/{id}/editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listFollowUpEditions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/follow-ups/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addFollowUpFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}/follow-up-compliance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readFollowUpCompliance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}/blockers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listBlockers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}/follow-up-reassignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listReassignments"];
        put?: never;
        post: operations["reassignFollowUps"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/follow-up-reassignments/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["undoReassignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my-day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readMyDay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/formula-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["previewFormula"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readIndicator"];
        put: operations["changeIndicator"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listIndicators"];
        put?: never;
        post: operations["addIndicator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/{id}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["retireIndicator"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{id}/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readEnrolmentIndicators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}/indicator-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listIndicatorFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}/indicators/{indicatorId}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readIndicatorFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}/indicators/{indicatorId}/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listFigureSources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}/indicators/{indicatorId}/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readIndicatorTargets"];
        put: operations["saveIndicatorTargets"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listProgrammeIndicators"];
        put: operations["chooseIndicators"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{id}/indicator-targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["setIndicatorTargets"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readReadingsGrid"];
        put: operations["enterReadings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/readings/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["decideReadings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{id}/reading-history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readReadingHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{id}/reading-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listReadingFiles"];
        put?: never;
        post: operations["addReadingFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reading-files/{id}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["removeReadingFile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}/readings/table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportReadings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}/reading-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["previewReadingImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reading-imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readReadingImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reading-imports/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirmReadingImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reading-imports/{id}/undoing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["undoReadingImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/networks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listNetworks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/networks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readNetwork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/networks/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listNetworkMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cooperatives/{id}/affiliations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["joinNetwork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/affiliations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["removeAffiliation"];
        options?: never;
        head?: never;
        patch: operations["updateAffiliation"];
        trace?: never;
    };
    "/api/v1/networks/{id}/resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSharedResources"];
        put?: never;
        post: operations["addSharedResource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shared-resources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readSharedResource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["updateSharedResource"];
        trace?: never;
    };
    "/api/v1/shared-resources/{id}/bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bookResource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bookings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["moveBooking"];
        trace?: never;
    };
    "/api/v1/programmes/{id}/fairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listFairs"];
        put?: never;
        post: operations["planFair"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fairs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readFair"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["updateFair"];
        trace?: never;
    };
    "/api/v1/fairs/{id}/stands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["inviteToFair"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fair-stands/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["removeFairStand"];
        options?: never;
        head?: never;
        patch: operations["updateFairStand"];
        trace?: never;
    };
    "/api/v1/fair-stands/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["approveFairStand"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cooperatives/{id}/fairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCooperativeFairs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/support-schemes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSupportSchemes"];
        put?: never;
        post: operations["addSupportScheme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSupports"];
        put?: never;
        post: operations["addSupport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supports/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readSupportTotals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supports/table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportSupports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cooperatives/{id}/overlapping-supports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listOverlappingSupports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readSupport"];
        put: operations["updateSupport"];
        post?: never;
        delete: operations["deleteSupport"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supports/{id}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["settleOverlap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAgreements"];
        put?: never;
        post: operations["addAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreement-commitments/{id}/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["keepCommitment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readAgreement"];
        put: operations["updateAgreement"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/practices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPractices"];
        put?: never;
        post: operations["addPractice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/practice-topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPracticeTopics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/practices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readPractice"];
        put: operations["updatePractice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/practices/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["movePractice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/practices/{id}/usefulness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["markPracticeUseful"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{id}/peers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findPeers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cooperatives/{id}/peer-offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readPeerOffer"];
        put: operations["savePeerOffer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{id}/peer-visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["askPeerVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/peer-visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPeerVisits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/peer-visits/{id}/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["movePeerVisit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{id}/chain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readChain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cooperatives/{id}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readComparison"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sponsor/convergence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readConvergence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}/dashboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readDashboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}/dashboard/{noun}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listReports"];
        put?: never;
        post: operations["startReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["updateReport"];
        trace?: never;
    };
    "/api/v1/reports/{id}/seal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sealReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}/silence-thresholds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["setSilenceThresholds"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{id}/silence-mute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["muteSilence"];
        post?: never;
        delete: operations["unmuteSilence"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sponsor/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSponsorReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sponsor/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readSponsorReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/seals/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["checkSeal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/territory-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readTerritoryFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/territory-figures/cooperatives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCountedCooperatives"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["markNotifications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/unmarks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["unmarkNotifications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notification-preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readNotificationPreferences"];
        put: operations["setNotificationPreferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/push-devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addPushDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/push-devices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["dropPushDevice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unsubscriptions/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readUnsubscription"];
        put?: never;
        post: operations["unsubscribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resendDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sendFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sendProgrammeFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{id}/thumbnail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readFileThumbnail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @enum {string} */
        HealthStatus: "up";
        HealthDto: {
            status: components["schemas"]["HealthStatus"];
        };
        AuditLineDto: {
            id: string;
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            accountId: string | null;
            displayName: string | null;
            verb: string;
            entity: string;
            entityId: string;
            before: {
                [key: string]: unknown;
            } | null;
            after: {
                [key: string]: unknown;
            } | null;
        };
        AuditPageDto: {
            items: components["schemas"]["AuditLineDto"][];
            nextCursor: string | null;
        };
        InstallationDto: {
            /** @description Nobody has an account yet: the first administrator can be created. */
            needsAdministrator: boolean;
            /** @description The data are invented, to look around. */
            demo: boolean;
        };
        /** @enum {string} */
        Locale: "fr" | "ar" | "en";
        BeginInstallationDto: {
            /** @description The one-time code that the start printed. */
            setupCode: string;
            /** Format: uuid */
            id: string;
            /** Format: email */
            email: string;
            displayName: string;
            password: string;
            locale: components["schemas"]["Locale"];
        };
        SignInDto: {
            email: string;
            password: string;
        };
        /** @enum {string} */
        AccountRole: "administrator" | "coordinator" | "trainer" | "sponsor" | "cooperative";
        /** @enum {string} */
        Verb: "installation.read" | "installation.begin" | "session.create" | "session.read" | "session.end" | "seals.check" | "profile.update" | "people.read" | "people.write" | "people.choose" | "audit.read" | "territories.read" | "territories.compare" | "cooperatives.compare" | "cooperatives.read" | "cooperatives.create" | "cooperatives.update" | "networks.read" | "networks.write" | "resources.read" | "resources.write" | "bookings.write" | "fairs.read" | "fairs.write" | "fairs.sell" | "members.read" | "members.write" | "imports.write" | "legal.read" | "legal.write" | "legal-parameters.read" | "legal-parameters.write" | "programmes.read" | "programmes.create" | "programmes.update" | "enrolments.read" | "enrolments.write" | "files.read" | "files.write" | "files.write-programme" | "grids.read" | "grids.write" | "diagnostics.read" | "diagnostics.write" | "diagnostics.answer" | "diagnostics.sample" | "needs.read" | "needs.decide" | "consultations.read" | "consultations.write" | "questionnaires.read" | "questionnaires.write" | "responses.read" | "responses.write" | "plans.read" | "plans.write" | "plans.sign" | "actions.complete" | "procedures.read" | "procedures.write" | "modules.read" | "modules.write" | "training-plans.read" | "training-plans.write" | "holidays.read" | "holidays.write" | "sessions.read" | "sessions.plan" | "sessions.hold" | "sessions.hand-over" | "calendar-feeds.keep" | "calendar-feeds.follow" | "attendance.read" | "attendance.mark" | "people.merge" | "session-reports.read" | "session-reports.write" | "certificates.read" | "certificates.issue" | "certificates.revoke" | "certificates.check" | "follow-ups.read" | "follow-ups.plan" | "follow-ups.log" | "my-day.read" | "board.read" | "silence.thresholds" | "silence.mute" | "indicators.read" | "indicators.write" | "indicators.choose" | "readings.read" | "readings.enter" | "readings.approve" | "readings.import" | "support-schemes.read" | "support-schemes.write" | "supports.read" | "supports.write" | "supports.settle" | "agreements.read" | "agreements.write" | "practices.read" | "practices.write" | "practices.review" | "peers.read" | "peers.offer" | "peers.ask" | "reports.read" | "reports.write" | "reports.seal" | "reports.read-sealed" | "convergence.read" | "notifications.read" | "notifications.unsubscribe" | "deliveries.read" | "deliveries.resend";
        MeDto: {
            /** Format: uuid */
            id: string;
            /** Format: email */
            email: string;
            displayName: string;
            role: components["schemas"]["AccountRole"];
            locale: components["schemas"]["Locale"];
            /** Format: uuid */
            cooperativeId: string | null;
            /** @description Sent back in X-CSRF-Token with every write. */
            csrfToken: string;
            /** @description Seals what a device keeps for this account: 32 bytes in hexadecimal. */
            deviceKey: string;
            may: components["schemas"]["Verb"][];
            demo: boolean;
            /** @description Notifications that wait to be read, counted up to 1000. */
            unread: number;
        };
        UpdateProfileDto: {
            locale: components["schemas"]["Locale"];
        };
        AccountDto: {
            /** Format: uuid */
            id: string;
            /** Format: email */
            email: string;
            displayName: string;
            role: components["schemas"]["AccountRole"];
            locale: components["schemas"]["Locale"];
            active: boolean;
            /** Format: uuid */
            cooperativeId: string | null;
            cooperativeName: string | null;
            version: number;
        };
        AccountPageDto: {
            items: components["schemas"]["AccountDto"][];
            nextCursor: string | null;
        };
        AccountChoiceDto: {
            /** Format: uuid */
            id: string;
            displayName: string;
            role: components["schemas"]["AccountRole"];
        };
        AccountChoicesDto: {
            items: components["schemas"]["AccountChoiceDto"][];
        };
        CreateAccountDto: {
            /** Format: uuid */
            id: string;
            /** Format: email */
            email: string;
            displayName: string;
            role: components["schemas"]["AccountRole"];
            locale: components["schemas"]["Locale"];
            password: string;
            /**
             * Format: uuid
             * @description For the role cooperative: whose account it is.
             */
            cooperativeId?: string | null;
        };
        UpdateAccountDto: {
            displayName?: string;
            active?: boolean;
            password?: string;
        };
        /** @enum {string} */
        TerritoryLevel: "region" | "province" | "commune";
        TerritoryDto: {
            /** Format: uuid */
            id: string;
            code: string;
            /** Format: uuid */
            parentId: string | null;
            level: components["schemas"]["TerritoryLevel"];
            nameFr: string;
            nameAr: string;
        };
        TerritoriesDto: {
            items: components["schemas"]["TerritoryDto"][];
        };
        /** @enum {string} */
        Sector: "fishing" | "aquaculture" | "camel_milk" | "couscous" | "crafts" | "argan" | "cosmetics" | "tourism" | "livestock" | "agriculture" | "food_processing" | "services";
        /** @enum {string} */
        CooperativeKind: "cooperative" | "union" | "gie" | "association" | "mutual" | "network" | "pole";
        PlaceDto: {
            /** Format: uuid */
            id: string;
            level: components["schemas"]["TerritoryLevel"];
            nameFr: string;
            nameAr: string;
        };
        CooperativeLineDto: {
            /** Format: uuid */
            id: string;
            code: string;
            kind: components["schemas"]["CooperativeKind"];
            nameFr: string;
            nameAr: string;
            sector: components["schemas"]["Sector"];
            /** @description From near to far: commune, province. */
            place: components["schemas"]["PlaceDto"][];
        };
        CooperativePageDto: {
            items: components["schemas"]["CooperativeLineDto"][];
            nextCursor: string | null;
            /** @description Null where it was not asked for. */
            total: number | null;
        };
        CreateCooperativeDto: {
            /** Format: uuid */
            id: string;
            code: string;
            kind: components["schemas"]["CooperativeKind"];
            nameFr: string;
            nameAr?: string;
            sector: components["schemas"]["Sector"];
            /** Format: uuid */
            territoryId: string;
            /** Format: date */
            foundedOn?: string | null;
            /** @description Last day of the fiscal year, MM-DD; 12-31 when left out. */
            fiscalYearEnd?: string;
            registrationNumber?: string | null;
            phone?: string | null;
        };
        MemberCountsDto: {
            total: number;
            female: number;
            male: number;
            unknown: number;
        };
        /** @enum {string} */
        EnrolmentStatus: "active" | "withdrawn";
        CooperativeEnrolmentDto: {
            /**
             * Format: uuid
             * @description Of the enrolment.
             */
            id: string;
            /** Format: uuid */
            programmeId: string;
            programmeNameFr: string;
            programmeNameAr: string;
            status: components["schemas"]["EnrolmentStatus"];
        };
        CooperativeDto: {
            /** Format: uuid */
            id: string;
            code: string;
            kind: components["schemas"]["CooperativeKind"];
            nameFr: string;
            nameAr: string;
            sector: components["schemas"]["Sector"];
            /** @description From near to far: commune, province. */
            place: components["schemas"]["PlaceDto"][];
            /** Format: uuid */
            territoryId: string;
            /** Format: date */
            foundedOn: string | null;
            fiscalYearEnd: string;
            registrationNumber: string | null;
            phone: string | null;
            /** @description Members of today; null to who may not see them. */
            members: components["schemas"]["MemberCountsDto"] | null;
            enrolments: components["schemas"]["CooperativeEnrolmentDto"][];
            version: number;
            may: components["schemas"]["Verb"][];
        };
        UpdateCooperativeDto: {
            code?: string;
            kind?: components["schemas"]["CooperativeKind"];
            nameFr?: string;
            nameAr?: string;
            sector?: components["schemas"]["Sector"];
            /** Format: uuid */
            territoryId?: string;
            /** Format: date */
            foundedOn?: string | null;
            fiscalYearEnd?: string;
            registrationNumber?: string | null;
            phone?: string | null;
        };
        /** @enum {string} */
        MemberPresence: "current" | "former" | "all";
        /** @enum {string} */
        Sex: "female" | "male" | "unknown";
        /** @enum {string} */
        MemberFunction: "president" | "treasurer" | "secretary" | "manager" | "member";
        MemberDto: {
            /**
             * Format: uuid
             * @description Of the membership.
             */
            id: string;
            /** Format: uuid */
            personId: string;
            /** Format: uuid */
            cooperativeId: string;
            memberCode: string;
            givenName: string;
            familyName: string;
            nameAr: string;
            sex: components["schemas"]["Sex"];
            birthYear: number | null;
            phone: string | null;
            function: components["schemas"]["MemberFunction"];
            /** Format: date */
            fromDate: string;
            /** Format: date */
            toDate: string | null;
            version: number;
        };
        MemberPageDto: {
            items: components["schemas"]["MemberDto"][];
            nextCursor: string | null;
        };
        CreateMemberDto: {
            /**
             * Format: uuid
             * @description Of the membership.
             */
            id: string;
            /** Format: uuid */
            personId: string;
            memberCode: string;
            givenName: string;
            familyName: string;
            nameAr?: string;
            sex: components["schemas"]["Sex"];
            birthYear?: number | null;
            phone?: string | null;
            function: components["schemas"]["MemberFunction"];
            /** Format: date */
            fromDate: string;
        };
        UpdateMemberDto: {
            givenName?: string;
            familyName?: string;
            nameAr?: string;
            sex?: components["schemas"]["Sex"];
            birthYear?: number | null;
            phone?: string | null;
            function?: components["schemas"]["MemberFunction"];
            /**
             * Format: date
             * @description Last day as a member; null: still one.
             */
            toDate?: string | null;
        };
        /** @enum {string} */
        PrintLocale: "fr" | "ar";
        /** @enum {string} */
        ImportSheetKind: "cooperatives" | "members";
        ImportTemplateDto: {
            kind: components["schemas"]["ImportSheetKind"];
            headers: string[];
        };
        ImportTemplatesDto: {
            items: components["schemas"]["ImportTemplateDto"][];
        };
        /** @enum {string} */
        ImportStatus: "preview" | "confirmed";
        ImportSheetDto: {
            name: string;
            kind: components["schemas"]["ImportSheetKind"];
            rows: number;
            toCreate: number;
            toUpdate: number;
            /** @description In the registry already, just so. */
            unchanged: number;
            ignoredColumns: string[];
        };
        ImportFaultDto: {
            sheet: string;
            /** @description As the spreadsheet numbers it. */
            row: number;
            column: string;
            code: string;
            params: {
                [key: string]: unknown;
            };
            value: string;
        };
        ImportDto: {
            /** Format: uuid */
            id: string;
            fileName: string;
            status: components["schemas"]["ImportStatus"];
            sheets: components["schemas"]["ImportSheetDto"][];
            ignoredSheets: string[];
            /** @description The first 200. */
            faults: components["schemas"]["ImportFaultDto"][];
            faultsTotal: number;
            /** @description There is no fault, and something to create or to bring up to date. */
            canConfirm: boolean;
        };
        /** @enum {string} */
        LegalItemCode: "annual_general_meeting" | "filing_of_accounts" | "mandate_renewal";
        /** @enum {string} */
        LegalState: "done" | "late" | "due_soon" | "ahead";
        /** @enum {string} */
        MediaType: "image/jpeg" | "image/png" | "application/pdf" | "audio/webm" | "audio/ogg" | "audio/mp4";
        FileDto: {
            /** Format: uuid */
            id: string;
            name: string;
            mediaType: components["schemas"]["MediaType"];
            /** @description Bytes. */
            byteSize: number;
            /** @description Pixels; null for what is no picture. */
            width: number | null;
            /** @description Pixels; null for what is no picture. */
            height: number | null;
        };
        LegalItemDto: {
            code: components["schemas"]["LegalItemCode"];
            /**
             * Format: date
             * @description The closing that the item follows; null for a mandate.
             */
            fiscalYearEnd: string | null;
            /** Format: uuid */
            mandateId: string | null;
            /** Format: date */
            dueOn: string;
            /** @description Days from today; negative if past. */
            daysLeft: number;
            state: components["schemas"]["LegalState"];
            /** Format: date */
            doneOn: string | null;
            proof: string;
            files: components["schemas"]["FileDto"][];
            /** @description False: to be confirmed by a lawyer. */
            verified: boolean;
            sources: string[];
            /** @description The criterion of the shipped grid that asks the same. */
            criterionCode: string;
        };
        /** @enum {string} */
        MandateFunction: "president" | "treasurer" | "secretary" | "manager" | "board_member" | "auditor";
        MandateDto: {
            /** Format: uuid */
            id: string;
            function: components["schemas"]["MandateFunction"];
            holderName: string;
            /** Format: date */
            electedOn: string;
            /** Format: date */
            endsOn: string;
            /**
             * Format: date
             * @description The election that renewed it.
             */
            renewedOn: string | null;
        };
        /** @enum {string} */
        LegalStep: "complete" | "record-mandate";
        LegalCalendarDto: {
            /** Format: uuid */
            cooperativeId: string;
            cooperativeNameFr: string;
            cooperativeNameAr: string;
            /** @description MM-DD */
            fiscalYearEnd: string;
            /**
             * Format: uuid
             * @description Its latest enrolment that the caller reaches: where proofs are sent.
             */
            enrolmentId: string | null;
            /**
             * Format: date
             * @description Today in the country of the registry.
             */
            today: string;
            /** @description Years that a mandate lasts, as far as is known. */
            mandateYears: number | null;
            /** @description By day. */
            items: components["schemas"]["LegalItemDto"][];
            mandates: components["schemas"]["MandateDto"][];
            may: components["schemas"]["LegalStep"][];
        };
        /** @enum {string} */
        CompletedLegalItem: "annual_general_meeting" | "filing_of_accounts";
        CompleteLegalItemDto: {
            code: components["schemas"]["CompletedLegalItem"];
            /**
             * Format: date
             * @description The closing that the item follows.
             */
            fiscalYearEnd: string;
            /**
             * Format: date
             * @description Not after today; null: it was not done after all.
             */
            doneOn: string | null;
            /** @description What shows it: minutes, receipt. */
            proof: string;
            fileIds?: string[];
        };
        RecordMandateDto: {
            /** Format: uuid */
            id: string;
            function: components["schemas"]["MandateFunction"];
            holderName: string;
            /**
             * Format: date
             * @description Not after today.
             */
            electedOn: string;
            /** Format: date */
            endsOn: string;
            /**
             * Format: uuid
             * @description The mandate that this election renews.
             */
            replacesId?: string | null;
        };
        CohortLegalItemDto: {
            /** Format: uuid */
            enrolmentId: string;
            /** Format: uuid */
            cooperativeId: string;
            cooperativeNameFr: string;
            cooperativeNameAr: string;
            code: components["schemas"]["LegalItemCode"];
            /** Format: date */
            dueOn: string;
            state: components["schemas"]["LegalState"];
            verified: boolean;
        };
        CohortLegalCalendarDto: {
            /** Format: date */
            today: string;
            /** @description What is not done, until a year from today, by day. */
            items: components["schemas"]["CohortLegalItemDto"][];
        };
        /** @enum {string} */
        LegalParameterCode: "agm_after_closing" | "filing_after_agm" | "mandate_length" | "tax_exemption_below";
        /** @enum {string} */
        LegalUnit: "months" | "days" | "people" | "dirhams" | "years";
        LegalParameterDto: {
            code: components["schemas"]["LegalParameterCode"];
            /**
             * Format: date
             * @description The first day on which it applies.
             */
            validFrom: string;
            value: number;
            /** @description Where it is written: law, article, official gazette. */
            source: string;
            /** @description Somebody has read it in the text itself. */
            verified: boolean;
            unit: components["schemas"]["LegalUnit"];
            /** @description Null for what ships with the product. */
            recordedBy: string | null;
        };
        /** @enum {string} */
        LegalParameterStep: "add";
        LegalParametersDto: {
            /** @description By code, the newest value of each first. */
            items: components["schemas"]["LegalParameterDto"][];
            may: components["schemas"]["LegalParameterStep"][];
        };
        AddLegalParameterDto: {
            code: components["schemas"]["LegalParameterCode"];
            /**
             * Format: date
             * @description The first day on which it applies.
             */
            validFrom: string;
            value: number;
            /** @description Where it is written: law, article, official gazette. */
            source: string;
            /** @description Somebody has read it in the text itself. */
            verified: boolean;
        };
        /** @enum {string} */
        ProgrammeStatus: "running" | "closed";
        ProgrammeSummaryDto: {
            /** Format: uuid */
            id: string;
            code: string;
            nameFr: string;
            nameAr: string;
            sponsorName: string;
            /** Format: date */
            startsOn: string;
            /**
             * Format: date
             * @description The last day: `months` after the start, less one day.
             */
            endsOn: string;
            months: number;
            status: components["schemas"]["ProgrammeStatus"];
            /** @description Cooperatives enrolled and not withdrawn. */
            cohortSize: number;
        };
        ProgrammePageDto: {
            items: components["schemas"]["ProgrammeSummaryDto"][];
            nextCursor: string | null;
        };
        CadenceDto: {
            count: number;
            per: number;
            months: number;
        };
        /** @enum {string} */
        ProgrammeRole: "coordinator" | "trainer" | "sponsor";
        ProgrammePersonDto: {
            /** Format: uuid */
            accountId: string;
            role: components["schemas"]["ProgrammeRole"];
        };
        CreateProgrammeDto: {
            /** Format: uuid */
            id: string;
            code: string;
            nameFr: string;
            nameAr?: string;
            sponsorName: string;
            leadName?: string;
            partners?: string[];
            /** Format: date */
            startsOn: string;
            months: number;
            /** @description IANA zone; Africa/Casablanca where it is left out. */
            zone?: string;
            /** @description Code of the grid its diagnostics are filled on. */
            gridCode?: string;
            territoryIds: string[];
            workshopCadence: components["schemas"]["CadenceDto"];
            followUpCadence: components["schemas"]["CadenceDto"];
            people: components["schemas"]["ProgrammePersonDto"][];
            /** @description Share of the planned hours from which a certificate is earned. */
            certificateThreshold?: number;
        };
        ProgrammeTerritoryDto: {
            /** Format: uuid */
            id: string;
            level: string;
            nameFr: string;
            nameAr: string;
        };
        ProgrammeMemberDto: {
            /** Format: uuid */
            accountId: string;
            role: components["schemas"]["ProgrammeRole"];
            displayName: string;
        };
        ProgrammeDto: {
            /** Format: uuid */
            id: string;
            code: string;
            nameFr: string;
            nameAr: string;
            sponsorName: string;
            /** Format: date */
            startsOn: string;
            /**
             * Format: date
             * @description The last day: `months` after the start, less one day.
             */
            endsOn: string;
            months: number;
            status: components["schemas"]["ProgrammeStatus"];
            /** @description Cooperatives enrolled and not withdrawn. */
            cohortSize: number;
            leadName: string;
            partners: string[];
            zone: string;
            gridCode: string;
            territories: components["schemas"]["ProgrammeTerritoryDto"][];
            workshopCadence: components["schemas"]["CadenceDto"];
            followUpCadence: components["schemas"]["CadenceDto"];
            people: components["schemas"]["ProgrammeMemberDto"][];
            /** @description Share of the planned hours from which a certificate is earned. */
            certificateThreshold: number;
            /** @description Workshops planned and not cancelled. */
            workshopsPlanned: number;
            /** @description Follow-up windows made from the cadence. */
            followUpWindows: number;
            version: number;
            may: components["schemas"]["Verb"][];
        };
        UpdateProgrammeDto: {
            nameFr?: string;
            nameAr?: string;
            sponsorName?: string;
            leadName?: string;
            partners?: string[];
            /** Format: date */
            startsOn?: string;
            months?: number;
            /** @description For diagnostics of cooperatives that have none yet. */
            gridCode?: string;
            territoryIds?: string[];
            workshopCadence?: components["schemas"]["CadenceDto"];
            followUpCadence?: components["schemas"]["CadenceDto"];
            people?: components["schemas"]["ProgrammePersonDto"][];
            /** @description Share of the planned hours from which a certificate is earned. */
            certificateThreshold?: number;
            status?: components["schemas"]["ProgrammeStatus"];
        };
        CohortRowDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            cooperativeId: string;
            code: string;
            nameFr: string;
            nameAr: string;
            sector: string;
            communeFr: string;
            communeAr: string;
            /**
             * Format: uuid
             * @description The province or prefecture; the territory itself where it has none above.
             */
            provinceId: string;
            provinceFr: string;
            provinceAr: string;
            /** Format: uuid */
            trainerAccountId: string | null;
            trainerName: string | null;
            status: components["schemas"]["EnrolmentStatus"];
            /** Format: date */
            enrolledOn: string;
            /** Format: date */
            leftOn: string | null;
            version: number;
        };
        CohortDto: {
            items: components["schemas"]["CohortRowDto"][];
        };
        NewEnrolmentDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            cooperativeId: string;
            /** Format: uuid */
            trainerAccountId: string | null;
        };
        EnrolDto: {
            /** Format: date */
            enrolledOn: string;
            enrolments: components["schemas"]["NewEnrolmentDto"][];
        };
        EnrolledDto: {
            enrolled: number;
        };
        CandidateDto: {
            /** Format: uuid */
            id: string;
            code: string;
            nameFr: string;
            nameAr: string;
            sector: string;
            communeFr: string;
            communeAr: string;
            provinceFr: string;
            provinceAr: string;
        };
        CandidatesDto: {
            items: components["schemas"]["CandidateDto"][];
            /** @description There are more: narrow the search, or enrol these first. */
            more: boolean;
        };
        EnrolmentProgrammeDto: {
            /** Format: uuid */
            id: string;
            nameFr: string;
            nameAr: string;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
            zone: string;
            status: components["schemas"]["ProgrammeStatus"];
        };
        EnrolmentDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            cooperativeId: string;
            code: string;
            nameFr: string;
            nameAr: string;
            sector: string;
            communeFr: string;
            communeAr: string;
            /**
             * Format: uuid
             * @description The province or prefecture; the territory itself where it has none above.
             */
            provinceId: string;
            provinceFr: string;
            provinceAr: string;
            /** Format: uuid */
            trainerAccountId: string | null;
            trainerName: string | null;
            status: components["schemas"]["EnrolmentStatus"];
            /** Format: date */
            enrolledOn: string;
            /** Format: date */
            leftOn: string | null;
            version: number;
            programme: components["schemas"]["EnrolmentProgrammeDto"];
            may: components["schemas"]["Verb"][];
        };
        UpdateEnrolmentDto: {
            /** Format: uuid */
            trainerAccountId?: string | null;
            status?: components["schemas"]["EnrolmentStatus"];
            /**
             * Format: date
             * @description The last day of a cooperative that withdraws; today if left out.
             */
            leftOn?: string;
        };
        GridTextDto: {
            fr: string;
            ar: string;
            en: string;
        };
        GridVersionItemDto: {
            /** Format: uuid */
            id: string;
            number: number;
            /** Format: date-time */
            publishedAt: string;
            /** @description Came with the product. */
            shipped: boolean;
            criteria: number;
            /** @description Diagnostics that were filled on it. */
            diagnostics: number;
        };
        GridItemDto: {
            code: string;
            /** @description Of the latest version; of the draft where none is published. */
            title: components["schemas"]["GridTextDto"];
            /** @description Programmes that work with it. */
            programmes: number;
            /**
             * Format: uuid
             * @description The version that is being written; shown to those who may write it.
             */
            draftId: string | null;
            /** @description Latest first. */
            versions: components["schemas"]["GridVersionItemDto"][];
        };
        GridListDto: {
            items: components["schemas"]["GridItemDto"][];
        };
        /** @enum {string} */
        NeedCategory: "technical" | "financial" | "legal" | "organisational" | "commercial";
        LegalNoteDto: {
            text: components["schemas"]["GridTextDto"];
            /** @description False until somebody has read the text of the law itself. */
            verified: boolean;
            source: string;
        };
        /** @enum {string} */
        RemedyKind: "training" | "accompaniment" | "compliance" | "equipment";
        RemedySuggestionDto: {
            remedy: components["schemas"]["RemedyKind"];
            text: components["schemas"]["GridTextDto"];
            moduleCode: string | null;
        };
        ApplicabilityDto: {
            /** @description None named: all. */
            kinds: components["schemas"]["CooperativeKind"][];
            /** @description None named: all. */
            sectors: components["schemas"]["Sector"][];
        };
        GridCriterionDto: {
            /** @description Waves are compared by it. */
            code: string;
            title: components["schemas"]["GridTextDto"];
            category: components["schemas"]["NeedCategory"];
            /** @description What to ask to see. */
            evidence: components["schemas"]["GridTextDto"];
            weight: number;
            targetLevel: number;
            /** @description Each level in words, 0 first. */
            levels: components["schemas"]["GridTextDto"][];
            legalBlockerAtOrBelow: number | null;
            legalNote: components["schemas"]["LegalNoteDto"] | null;
            suggestions: components["schemas"]["RemedySuggestionDto"][];
            appliesTo: components["schemas"]["ApplicabilityDto"];
        };
        GridDimensionDto: {
            code: string;
            title: components["schemas"]["GridTextDto"];
            criteria: components["schemas"]["GridCriterionDto"][];
        };
        GridVersionDto: {
            /** Format: uuid */
            id: string;
            code: string;
            number: number;
            title: components["schemas"]["GridTextDto"];
            dimensions: components["schemas"]["GridDimensionDto"][];
        };
        StartGridDraftDto: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description The published version to copy; null for an empty grid.
             */
            copyOf: string | null;
            /** @description Of a new grid; null for the next version of what is copied. */
            code: string | null;
        };
        /** @enum {string} */
        GridFaultCode: "missing_code" | "malformed_code" | "duplicate_code" | "no_dimension" | "no_criterion" | "missing_text" | "weight_out_of_range" | "level_out_of_range" | "wrong_number_of_levels" | "unknown_category" | "unknown_remedy" | "unknown_kind" | "unknown_sector" | "missing_source";
        GridFaultDto: {
            /** @description JSON pointer into the grid. */
            pointer: string;
            code: components["schemas"]["GridFaultCode"];
        };
        /** @enum {string} */
        GridDraftStep: "save" | "publish" | "delete";
        GridDraftDto: {
            title: components["schemas"]["GridTextDto"];
            dimensions: components["schemas"]["GridDimensionDto"][];
            /** Format: uuid */
            id: string;
            code: string;
            /** @description What keeps it from being published. */
            faults: components["schemas"]["GridFaultDto"][];
            /**
             * Format: uuid
             * @description The latest published version of this grid; null before the first.
             */
            latestId: string | null;
            /** Format: date-time */
            updatedAt: string;
            updatedByName: string;
            version: number;
            may: components["schemas"]["GridDraftStep"][];
        };
        GridContentDto: {
            title: components["schemas"]["GridTextDto"];
            dimensions: components["schemas"]["GridDimensionDto"][];
        };
        SavedGridDraftDto: {
            version: number;
            /** @description What keeps it from being published. */
            faults: components["schemas"]["GridFaultDto"][];
        };
        RespondentDto: {
            name: string;
            /** @description President, treasurer…; empty where it was not said. */
            role: string;
        };
        /** @enum {string} */
        DiagnosticWave: "baseline" | "midline" | "endline";
        /** @enum {string} */
        DiagnosticPerspective: "assessor" | "self";
        /** @enum {string} */
        DiagnosticStatus: "draft" | "finalised";
        DiagnosticListItemDto: {
            /**
             * Format: date
             * @description Not after today.
             */
            heldOn: string;
            /** @description Who answered for the cooperative. */
            respondents: components["schemas"]["RespondentDto"][];
            /** Format: uuid */
            id: string;
            wave: components["schemas"]["DiagnosticWave"];
            perspective: components["schemas"]["DiagnosticPerspective"];
            /** @description 2 is that of a second assessor, held without seeing the first. */
            reading: number;
            edition: number;
            /** @description Why this edition corrects the one before. */
            correctionReason: string | null;
            /**
             * Format: date-time
             * @description When a later edition took its place.
             */
            supersededAt: string | null;
            status: components["schemas"]["DiagnosticStatus"];
            assessorName: string;
            answered: number;
            total: number;
            /** @description Once finalised. */
            overall: number | null;
            /** @description Once finalised. */
            legalBlockers: number | null;
        };
        NextDiagnosticDto: {
            /** Format: uuid */
            gridVersionId: string;
            kind: components["schemas"]["CooperativeKind"];
            sector: components["schemas"]["Sector"];
        };
        /** @enum {string} */
        DiagnosticListStep: "start" | "start_self";
        DiagnosticListDto: {
            /** Format: uuid */
            enrolmentId: string;
            /** Format: uuid */
            cooperativeId: string;
            cooperativeNameFr: string;
            cooperativeNameAr: string;
            /** @description By wave, then view, reading and edition. */
            items: components["schemas"]["DiagnosticListItemDto"][];
            /** @description Null where no grid is published. */
            next: components["schemas"]["NextDiagnosticDto"] | null;
            may: components["schemas"]["DiagnosticListStep"][];
        };
        StartDiagnosticDto: {
            /**
             * Format: date
             * @description Not after today.
             */
            heldOn: string;
            /** @description Who answered for the cooperative. */
            respondents: components["schemas"]["RespondentDto"][];
            /** Format: uuid */
            id: string;
            wave: components["schemas"]["DiagnosticWave"];
            perspective: components["schemas"]["DiagnosticPerspective"];
        };
        /** @enum {string} */
        AnswerState: "rated" | "not_applicable" | "not_verified" | "refused";
        RecordedAnswerDto: {
            criterionCode: string;
            state: components["schemas"]["AnswerState"];
            /** @description Given if and only if the state is `rated`. */
            level: number | null;
            note: string;
            seenOnSite: boolean;
            respondent: string | null;
            /** @description Whose account wrote it down. */
            answeredBy: string;
            /** Format: date-time */
            answeredAt: string;
            files: components["schemas"]["FileDto"][];
        };
        AgreedLevelDto: {
            level: number;
            agreedBy: string;
            note: string;
            /** Format: date */
            agreedOn: string;
        };
        TalkDto: {
            criterionCode: string;
            assessorLevel: number;
            assessorNote: string;
            selfLevel: number;
            selfNote: string;
            agreed: components["schemas"]["AgreedLevelDto"] | null;
        };
        EarlierAnswerDto: {
            criterionCode: string;
            state: components["schemas"]["AnswerState"];
            /** @description Given if and only if the state is `rated`. */
            level: number | null;
            note: string;
            seenOnSite: boolean;
            files: components["schemas"]["FileDto"][];
        };
        EarlierDiagnosticDto: {
            /** Format: uuid */
            id: string;
            wave: components["schemas"]["DiagnosticWave"];
            /** Format: date */
            heldOn: string;
            /** Format: uuid */
            gridVersionId: string;
            answers: components["schemas"]["EarlierAnswerDto"][];
        };
        DimensionResultDto: {
            code: string;
            /** @description Weighted mean of the levels rated; null if none is. */
            score: number | null;
            rated: number;
            notApplicable: number;
            notVerified: number;
            refused: number;
            missing: number;
        };
        GapDto: {
            criterion: string;
            dimension: string;
            category: components["schemas"]["NeedCategory"];
            level: number;
            targetLevel: number;
            gap: number;
            weight: number;
            /** @description Gap × weight. */
            priority: number;
        };
        LegalBlockerDto: {
            criterion: string;
            level: number;
        };
        CompletenessDto: {
            rated: number;
            notApplicable: number;
            notVerified: number;
            refused: number;
            missing: number;
            total: number;
        };
        DiagnosticResultDto: {
            overall: number | null;
            dimensions: components["schemas"]["DimensionResultDto"][];
            /** @description By priority, highest first. */
            gaps: components["schemas"]["GapDto"][];
            /** @description Flags beside the score, never averaged into it. */
            legalBlockers: components["schemas"]["LegalBlockerDto"][];
            completeness: components["schemas"]["CompletenessDto"];
        };
        /** @enum {string} */
        DiagnosticStep: "answer" | "attach" | "settle" | "finalise" | "correct";
        DiagnosticDto: {
            /**
             * Format: date
             * @description Not after today.
             */
            heldOn: string;
            /** @description Who answered for the cooperative. */
            respondents: components["schemas"]["RespondentDto"][];
            /** Format: uuid */
            id: string;
            /** @description Of its heading; for If-Match. */
            version: number;
            /** Format: uuid */
            enrolmentId: string;
            /** Format: uuid */
            cooperativeId: string;
            cooperativeNameFr: string;
            cooperativeNameAr: string;
            /** Format: uuid */
            gridVersionId: string;
            /** @description Of the cooperative when it began: decides, with the sector, which criteria apply. */
            kind: components["schemas"]["CooperativeKind"] | null;
            sector: components["schemas"]["Sector"] | null;
            wave: components["schemas"]["DiagnosticWave"];
            perspective: components["schemas"]["DiagnosticPerspective"];
            /** @description 2 is that of a second assessor, held without seeing the first. */
            reading: number;
            edition: number;
            /** Format: uuid */
            correctsId: string | null;
            /** @description Why this edition corrects the one before. */
            correctionReason: string | null;
            /**
             * Format: uuid
             * @description The edition that corrects this one, begun or final.
             */
            correctedById: string | null;
            /**
             * Format: date-time
             * @description When a later edition took its place.
             */
            supersededAt: string | null;
            status: components["schemas"]["DiagnosticStatus"];
            assessorName: string;
            /** Format: date-time */
            finalisedAt: string | null;
            /** @description Differences not yet talked over when it was finalised. */
            openTalks: number | null;
            answers: components["schemas"]["RecordedAnswerDto"][];
            /** @description Widest difference first; none before the cooperative has finished. */
            talks: components["schemas"]["TalkDto"][];
            /** @description While it is a draft. */
            earlier: components["schemas"]["EarlierDiagnosticDto"] | null;
            /** @description With agreed levels in place. */
            result: components["schemas"]["DiagnosticResultDto"];
            may: components["schemas"]["DiagnosticStep"][];
        };
        DimensionMedianDto: {
            code: string;
            median: number | null;
        };
        CohortMedianDto: {
            cooperatives: number;
            overall: number | null;
            dimensions: components["schemas"]["DimensionMedianDto"][];
        };
        WaveResultDto: {
            /** Format: uuid */
            diagnosticId: string;
            wave: components["schemas"]["DiagnosticWave"];
            perspective: components["schemas"]["DiagnosticPerspective"];
            /** Format: date */
            heldOn: string;
            /** Format: uuid */
            gridVersionId: string;
            result: components["schemas"]["DiagnosticResultDto"];
            /** @description Beside what assessors found. */
            cohort: components["schemas"]["CohortMedianDto"] | null;
        };
        /**
         * @description Scores are compared on the same grid version only.
         * @enum {string}
         */
        ComparisonBasis: "same_version" | "common_criteria";
        ScoreChangeDto: {
            earlier: number | null;
            later: number | null;
            /** @description Later minus earlier; null if either is missing. */
            change: number | null;
        };
        DimensionChangeDto: {
            earlier: number | null;
            later: number | null;
            /** @description Later minus earlier; null if either is missing. */
            change: number | null;
            code: string;
        };
        CriterionChangeDto: {
            criterion: string;
            earlier: number | null;
            later: number | null;
            change: number | null;
        };
        WaveComparisonDto: {
            /** Format: uuid */
            earlierId: string;
            /** Format: uuid */
            laterId: string;
            /** @description Scores are compared on the same grid version only. */
            basis: components["schemas"]["ComparisonBasis"];
            overall: components["schemas"]["ScoreChangeDto"] | null;
            dimensions: components["schemas"]["DimensionChangeDto"][];
            criteria: components["schemas"]["CriterionChangeDto"][];
        };
        WaveResultsDto: {
            /** Format: uuid */
            enrolmentId: string;
            /** Format: uuid */
            cooperativeId: string;
            cooperativeNameFr: string;
            cooperativeNameAr: string;
            /** @description Finalised diagnostics: baseline, midline, endline. */
            waves: components["schemas"]["WaveResultDto"][];
            /** @description Each wave with the one before it, by perspective. */
            comparisons: components["schemas"]["WaveComparisonDto"][];
        };
        DiagnosticHeaderDto: {
            /**
             * Format: date
             * @description Not after today.
             */
            heldOn: string;
            /** @description Who answered for the cooperative. */
            respondents: components["schemas"]["RespondentDto"][];
        };
        GivenAnswerDto: {
            criterionCode: string;
            state: components["schemas"]["AnswerState"];
            /** @description Given if and only if the state is `rated`. */
            level: number | null;
            note: string;
            /** @description The assessor saw it, and needs no paper for it. */
            seenOnSite?: boolean;
            /** @description Who said so, of those who answered. */
            respondent?: string | null;
            /** @description All files of this enrolment that prove it. */
            fileIds?: string[];
        };
        SaveAnswersDto: {
            answers: components["schemas"]["GivenAnswerDto"][];
        };
        SavedAnswersDto: {
            /** @description As the answers stand now. */
            result: components["schemas"]["DiagnosticResultDto"];
        };
        AttachEvidenceDto: {
            /** @description Of an answer that was given. */
            criterionCode: string;
            /**
             * Format: uuid
             * @description A file of this enrolment.
             */
            fileId: string;
        };
        AnswerFilesDto: {
            /** @description All that prove the answer now. */
            files: components["schemas"]["FileDto"][];
        };
        SettleLevelDto: {
            criterionCode: string;
            level: number | null;
            /** @description Who agreed, by name. Needed with a level. */
            agreedBy: string;
            note: string;
            /**
             * Format: date
             * @description Not after today.
             */
            agreedOn: string;
        };
        CorrectDiagnosticDto: {
            /**
             * Format: uuid
             * @description Of the new edition.
             */
            id: string;
            /** @description Why: it stands beside the correction. */
            reason: string;
        };
        /**
         * @description The kappa in a word.
         * @enum {string}
         */
        AgreementStrength: "none" | "slight" | "fair" | "moderate" | "strong" | "almost_perfect";
        AgreementFiguresDto: {
            /** @description Criteria that both rated. */
            compared: number;
            equal: number;
            /** @description Equal, or one level apart. */
            withinOne: number;
            /** @description Cohen’s kappa with quadratic weights; null where nothing was compared or all levels were the same. */
            kappa: number | null;
            /** @description The kappa in a word. */
            strength: components["schemas"]["AgreementStrength"] | null;
        };
        CriterionAgreementDto: {
            /** @description Criteria that both rated. */
            compared: number;
            equal: number;
            /** @description Equal, or one level apart. */
            withinOne: number;
            /** @description Cohen’s kappa with quadratic weights; null where nothing was compared or all levels were the same. */
            kappa: number | null;
            /** @description The kappa in a word. */
            strength: components["schemas"]["AgreementStrength"] | null;
            criterionCode: string;
        };
        AssessmentReadingDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            assessorAccountId: string;
            assessorName: string;
            status: components["schemas"]["DiagnosticStatus"];
        };
        SecondReadingItemDto: {
            /** Format: uuid */
            enrolmentId: string;
            cooperativeNameFr: string;
            cooperativeNameAr: string;
            first: components["schemas"]["AssessmentReadingDto"];
            second: components["schemas"]["AssessmentReadingDto"] | null;
            /** @description Once both are final. */
            agreement: components["schemas"]["AgreementFiguresDto"] | null;
        };
        AssessorChoiceDto: {
            /** Format: uuid */
            accountId: string;
            displayName: string;
        };
        AssessorAgreementDto: {
            /** Format: uuid */
            programmeId: string;
            programmeNameFr: string;
            programmeNameAr: string;
            wave: components["schemas"]["DiagnosticWave"];
            /**
             * Format: uuid
             * @description The grid that the sample was rated on, for the words of its criteria.
             */
            gridVersionId: string | null;
            overall: components["schemas"]["AgreementFiguresDto"];
            /** @description Least agreement first. */
            criteria: components["schemas"]["CriterionAgreementDto"][];
            /** @description Cooperatives with a first reading. */
            items: components["schemas"]["SecondReadingItemDto"][];
            /** @description Who can be asked. */
            assessors: components["schemas"]["AssessorChoiceDto"][];
        };
        AskSecondReadingDto: {
            /**
             * Format: uuid
             * @description Of the second reading.
             */
            id: string;
            wave: components["schemas"]["DiagnosticWave"];
            /**
             * Format: uuid
             * @description Somebody of the programme who did not do the first reading.
             */
            assessorAccountId: string;
        };
        /** @enum {string} */
        NeedStatus: "agreed" | "declined" | "met";
        /** @enum {string} */
        NeedOwnerKind: "member" | "trainer" | "institution";
        NeedOwnerDto: {
            kind: components["schemas"]["NeedOwnerKind"];
            name: string;
        };
        NeedDto: {
            /** Format: uuid */
            id: string;
            criterionCode: string;
            category: components["schemas"]["NeedCategory"];
            remedy: components["schemas"]["RemedyKind"];
            statement: string;
            status: components["schemas"]["NeedStatus"];
            owner: components["schemas"]["NeedOwnerDto"] | null;
            /** Format: date */
            decidedOn: string;
            decidedWith: string;
        };
        RankedGapDto: {
            criterionCode: string;
            title: components["schemas"]["GridTextDto"];
            /** @description What stands there today: the level in words. */
            found: components["schemas"]["GridTextDto"];
            category: components["schemas"]["NeedCategory"];
            level: number;
            targetLevel: number;
            /** @description Gap × weight; the list comes highest first. */
            priority: number;
            legalBlocker: boolean;
            suggestions: components["schemas"]["RemedySuggestionDto"][];
            /** @description What was decided; null while nobody has. */
            decision: components["schemas"]["NeedDto"] | null;
        };
        /** @enum {string} */
        NeedsStep: "decide";
        NeedsDto: {
            /** Format: uuid */
            enrolmentId: string;
            /** Format: uuid */
            programmeId: string;
            /** Format: uuid */
            cooperativeId: string;
            cooperativeNameFr: string;
            cooperativeNameAr: string;
            /**
             * Format: uuid
             * @description The latest finalised diagnostic; null where there is none yet.
             */
            diagnosticId: string | null;
            gaps: components["schemas"]["RankedGapDto"][];
            /** @description Decided earlier, and no gap of the latest diagnostic. */
            others: components["schemas"]["NeedDto"][];
            /** @description Who could answer for a need: the bureau, the trainer, institutions that were heard. */
            owners: components["schemas"]["NeedOwnerDto"][];
            may: components["schemas"]["NeedsStep"][];
        };
        /** @enum {string} */
        NeedDecision: "agreed" | "declined";
        NeedDecisionDto: {
            /** Format: uuid */
            id: string;
            /** @description A gap of the latest finalised diagnostic. */
            criterionCode: string;
            status: components["schemas"]["NeedDecision"];
            remedy: components["schemas"]["RemedyKind"];
            /** @description The need in words that the cooperative agrees with. */
            statement: string;
            /** @description Left out: as it was. */
            owner?: components["schemas"]["NeedOwnerDto"] | null;
        };
        DecideNeedsDto: {
            /**
             * Format: date
             * @description Not after today.
             */
            decidedOn: string;
            /** @description Who decided for the cooperative. */
            decidedWith: string;
            decisions: components["schemas"]["NeedDecisionDto"][];
        };
        /** @enum {string} */
        ConsultationChannel: "visit" | "meeting" | "phone" | "message" | "letter";
        ConcernedCooperativeDto: {
            /** Format: uuid */
            enrolmentId: string;
            nameFr: string;
            nameAr: string;
        };
        ConcernedNeedDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            enrolmentId: string;
            statement: string;
        };
        /** @enum {string} */
        ConsultationStep: "change";
        ConsultationDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            programmeId: string;
            /** Format: date */
            heldOn: string;
            channel: components["schemas"]["ConsultationChannel"];
            institution: string;
            personHeard: string;
            personRole: string;
            said: string;
            cooperatives: components["schemas"]["ConcernedCooperativeDto"][];
            needs: components["schemas"]["ConcernedNeedDto"][];
            writtenByName: string;
            version: number;
            may: components["schemas"]["ConsultationStep"][];
        };
        /** @enum {string} */
        ConsultationListStep: "add";
        ConsultationPageDto: {
            items: components["schemas"]["ConsultationDto"][];
            nextCursor: string | null;
            may: components["schemas"]["ConsultationListStep"][];
        };
        AddConsultationDto: {
            /**
             * Format: date
             * @description Not after today.
             */
            heldOn: string;
            channel: components["schemas"]["ConsultationChannel"];
            /** @description ODCO, the province, a bank, another cooperative… */
            institution: string;
            /** @description Who spoke for it. */
            personHeard: string;
            personRole: string;
            /** @description What they said. */
            said: string;
            /** @description Whom it concerns; none: the whole programme. */
            enrolmentIds: string[];
            /** @description Needs of these cooperatives that it speaks about. */
            needIds: string[];
            /** Format: uuid */
            id: string;
        };
        ConsultationContentDto: {
            /**
             * Format: date
             * @description Not after today.
             */
            heldOn: string;
            channel: components["schemas"]["ConsultationChannel"];
            /** @description ODCO, the province, a bank, another cooperative… */
            institution: string;
            /** @description Who spoke for it. */
            personHeard: string;
            personRole: string;
            /** @description What they said. */
            said: string;
            /** @description Whom it concerns; none: the whole programme. */
            enrolmentIds: string[];
            /** @description Needs of these cooperatives that it speaks about. */
            needIds: string[];
        };
        WaveCountsDto: {
            baseline: number;
            midline: number;
            endline: number;
        };
        HeatmapRowDto: {
            /** Format: uuid */
            enrolmentId: string;
            nameFr: string;
            nameAr: string;
            /**
             * Format: uuid
             * @description Null where this wave is not finalised yet.
             */
            diagnosticId: string | null;
            /** Format: date */
            heldOn: string | null;
            overall: number | null;
            /** @description One sign for each of `codes`: the level, n not applicable, v not verified, r refused, - not asked. Empty without a diagnostic. */
            levels: string;
            /** @description One sign for each of `codes`: a need agreed, p with an action planned or running, g with every action done, m met, d declined, - none. */
            needs: string;
            /** @description Criteria whose level blocks legally. */
            legalBlockers: string[];
        };
        SharedGapDto: {
            criterion: string;
            category: components["schemas"]["NeedCategory"];
            targetLevel: number;
            weight: number;
            /** @description Cooperatives rated below the target level. */
            below: number;
            /** @description Cooperatives rated at all. */
            rated: number;
            /** @description `below` × weight. */
            priority: number;
        };
        HeatmapDto: {
            /** Format: uuid */
            programmeId: string;
            programmeNameFr: string;
            programmeNameAr: string;
            wave: components["schemas"]["DiagnosticWave"];
            /** @description Cooperatives with a finalised diagnostic, by wave. */
            diagnosed: components["schemas"]["WaveCountsDto"];
            /**
             * Format: uuid
             * @description The version whose words and targets hold; null without a diagnostic.
             */
            gridVersionId: string | null;
            /** @description The criteria, in the order of the grid. */
            codes: string[];
            /** @description By name. */
            cooperatives: components["schemas"]["HeatmapRowDto"][];
            /** @description The weightiest first. */
            sharedGaps: components["schemas"]["SharedGapDto"][];
        };
        QuestionnaireVersionDto: {
            /** Format: uuid */
            id: string;
            number: number;
            /** Format: date-time */
            publishedAt: string;
            /** @description That were sent. */
            responses: number;
        };
        QuestionnaireItemDto: {
            code: string;
            /** @description Of the latest version; of the draft where none is published. */
            title: string;
            /** @description Codes of its languages. */
            languages: string[];
            questions: number;
            /**
             * Format: uuid
             * @description Shown to those who may publish it.
             */
            draftId: string | null;
            /** @description Latest first. */
            versions: components["schemas"]["QuestionnaireVersionDto"][];
        };
        QuestionnaireListDto: {
            items: components["schemas"]["QuestionnaireItemDto"][];
            /** @description Whether the caller may bring in workbooks. */
            mayImport: boolean;
        };
        SheetFaultDto: {
            sheet: string;
            /** @description As the spreadsheet numbers it. */
            row: number;
            /** @description The header as the workbook writes it; empty for a whole row or sheet. */
            column: string;
            /** @description As the spreadsheet names it: F12. */
            cell: string;
            code: string;
            params: {
                [key: string]: unknown;
            };
            value: string;
        };
        ReadWorkbookDto: {
            /**
             * Format: uuid
             * @description Of the draft; null where the workbook was refused.
             */
            draftId: string | null;
            /** @description The first 200. */
            faults: components["schemas"]["SheetFaultDto"][];
            faultsTotal: number;
            /** @description What was left out without changing what is asked; the first 200. */
            notices: components["schemas"]["SheetFaultDto"][];
        };
        /** @enum {string} */
        QuestionnaireStatus: "draft" | "published";
        /** @enum {string} */
        QuestionnaireStep: "publish" | "delete";
        QuestionnaireDto: {
            /** Format: uuid */
            id: string;
            /** @description The form_id of the workbook: what its versions have in common. */
            code: string;
            /** @description Null while it is a draft. */
            number: number | null;
            title: string;
            status: components["schemas"]["QuestionnaireStatus"];
            fileName: string;
            /** @description A QuestionnaireForm of the domain, which reads and answers it on both sides. */
            form: {
                [key: string]: unknown;
            };
            may: components["schemas"]["QuestionnaireStep"][];
        };
        /** @enum {string} */
        ResponseStatus: "draft" | "submitted";
        ResponseItemDto: {
            /** Format: uuid */
            enrolmentId: string;
            /** Format: uuid */
            cooperativeId: string;
            cooperativeNameFr: string;
            cooperativeNameAr: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            questionnaireId: string;
            title: string;
            number: number;
            /** Format: date */
            heldOn: string;
            respondent: string;
            status: components["schemas"]["ResponseStatus"];
            writtenByName: string;
        };
        QuestionnaireChoiceDto: {
            /** Format: uuid */
            id: string;
            title: string;
            number: number;
        };
        /** @enum {string} */
        EnrolmentResponseStep: "start";
        EnrolmentResponsesDto: {
            /** Format: uuid */
            enrolmentId: string;
            /** Format: uuid */
            cooperativeId: string;
            cooperativeNameFr: string;
            cooperativeNameAr: string;
            /** @description Latest first. */
            items: components["schemas"]["ResponseItemDto"][];
            /** @description The latest version of each that can be filled in. */
            questionnaires: components["schemas"]["QuestionnaireChoiceDto"][];
            may: components["schemas"]["EnrolmentResponseStep"][];
        };
        StartResponseDto: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description A published version.
             */
            questionnaireId: string;
            /**
             * Format: date
             * @description Not after today.
             */
            heldOn: string;
            /** @description Who answers for the cooperative. */
            respondent: string;
        };
        /** @enum {string} */
        ResponseStep: "answer" | "submit" | "delete";
        ResponseDto: {
            /** Format: uuid */
            enrolmentId: string;
            /** Format: uuid */
            cooperativeId: string;
            cooperativeNameFr: string;
            cooperativeNameAr: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            questionnaireId: string;
            title: string;
            number: number;
            /** @description A QuestionnaireForm of the domain. */
            form: {
                [key: string]: unknown;
            };
            /** Format: date */
            heldOn: string;
            respondent: string;
            status: components["schemas"]["ResponseStatus"];
            writtenByName: string;
            /** Format: date-time */
            submittedAt: string | null;
            /** @description As they were saved; once it is sent, with what was calculated from them. */
            answers: {
                [key: string]: unknown;
            };
            /**
             * Format: date
             * @description What today() gives.
             */
            today: string;
            version: number;
            may: components["schemas"]["ResponseStep"][];
        };
        ResponsePageDto: {
            /** @description Latest first. */
            items: components["schemas"]["ResponseItemDto"][];
            total: number;
            nextCursor: string | null;
        };
        /** @enum {string} */
        TableFormat: "csv" | "xlsx";
        SaveResponseDto: {
            /**
             * Format: date
             * @description Not after today.
             */
            heldOn: string;
            respondent: string;
            /** @description By the name of the question: a text, a number, or the names of the choices of a select_multiple. */
            answers: {
                [key: string]: unknown;
            };
        };
        SavedResponseDto: {
            version: number;
        };
        /** @enum {string} */
        PlanStatus: "draft" | "proposed" | "signed" | "running" | "closed";
        /** @enum {string} */
        ActionStatus: "draft" | "planned" | "running" | "done" | "cancelled";
        /**
         * @description How it stands against its deadline today.
         * @enum {string}
         */
        ActionTiming: "done" | "late" | "due_soon" | "running" | "not_due" | "cancelled";
        /** @enum {string} */
        ResponsibleKind: "member" | "trainer" | "institution";
        /** @enum {string} */
        ActionIndicatorKind: "follow_up" | "performance";
        ActionIndicatorDto: {
            label: string;
            kind: components["schemas"]["ActionIndicatorKind"];
            target: string;
        };
        /** @enum {string} */
        StakeholderStatus: "potential" | "contacted" | "engaged" | "declined";
        StakeholderDto: {
            /** Format: uuid */
            id: string;
            name: string;
            status: components["schemas"]["StakeholderStatus"];
            /**
             * Format: date
             * @description The latest contact.
             */
            contactedOn: string | null;
            /** @description What was said. */
            note: string;
            version: number;
        };
        ActionStepDto: {
            /** Format: uuid */
            id: string;
            title: string;
            /** Format: date */
            dueOn: string | null;
            /**
             * Format: date
             * @description Null while it is not done.
             */
            doneOn: string | null;
            version: number;
        };
        /** @enum {string} */
        ActionStep: "edit" | "delete" | "work";
        ActionDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            needId: string | null;
            title: string;
            status: components["schemas"]["ActionStatus"];
            /** @description How it stands against its deadline today. */
            timing: components["schemas"]["ActionTiming"];
            responsibleKind: components["schemas"]["ResponsibleKind"] | null;
            responsibleName: string;
            /** Format: uuid */
            responsibleMembershipId: string | null;
            /** Format: uuid */
            responsibleAccountId: string | null;
            /** Format: date */
            startsOn: string | null;
            /** Format: date */
            dueOn: string | null;
            /** Format: date */
            doneOn: string | null;
            evidence: string;
            indicators: components["schemas"]["ActionIndicatorDto"][];
            stakeholders: components["schemas"]["StakeholderDto"][];
            steps: components["schemas"]["ActionStepDto"][];
            /** @description Pictures and papers that show it. */
            files: components["schemas"]["FileDto"][];
            /** @description How many were written; they are read apart. */
            comments: number;
            version: number;
            may: components["schemas"]["ActionStep"][];
            /** @description Where the caller may take it now. */
            mayMoveTo: components["schemas"]["ActionStatus"][];
        };
        LocalizedTextDto: {
            fr: string;
            ar: string;
            en: string;
        };
        PlanSuggestionDto: {
            remedy: components["schemas"]["RemedyKind"];
            text: components["schemas"]["LocalizedTextDto"];
        };
        PlanNeedDto: {
            /** Format: uuid */
            id: string;
            criterionCode: string;
            category: components["schemas"]["NeedCategory"];
            remedy: components["schemas"]["RemedyKind"];
            statement: string;
            suggestions: components["schemas"]["PlanSuggestionDto"][];
        };
        /** @enum {string} */
        SignatureManner: "typed" | "drawn" | "paper";
        PlanSignatureDto: {
            /** Format: uuid */
            id: string;
            revision: number;
            signerName: string;
            signerRole: string;
            /** Format: date */
            signedOn: string;
            manner: components["schemas"]["SignatureManner"];
            file: components["schemas"]["FileDto"] | null;
        };
        /** @enum {string} */
        PlanStep: "edit" | "sign";
        ActionPlanDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            enrolmentId: string;
            /** Format: uuid */
            cooperativeId: string;
            cooperativeNameFr: string;
            cooperativeNameAr: string;
            status: components["schemas"]["PlanStatus"];
            revision: number;
            /** @description Of the order of its actions and its status. */
            version: number;
            /**
             * Format: date
             * @description Today in the programme’s zone: what the timings are told from.
             */
            today: string;
            actions: components["schemas"]["ActionDto"][];
            /** @description By priority, highest first. */
            needs: components["schemas"]["PlanNeedDto"][];
            /** @description Of every revision, the latest first; in the order they were given. */
            signatures: components["schemas"]["PlanSignatureDto"][];
            may: components["schemas"]["PlanStep"][];
            /** @description Where the caller may take it now. */
            mayMoveTo: components["schemas"]["PlanStatus"][];
        };
        /** @enum {string} */
        EnrolmentPlanStep: "start";
        EnrolmentPlanDto: {
            /** Format: uuid */
            enrolmentId: string;
            /** Format: uuid */
            cooperativeId: string;
            cooperativeNameFr: string;
            cooperativeNameAr: string;
            /** @description Null while no plan was begun. */
            plan: components["schemas"]["ActionPlanDto"] | null;
            agreedNeeds: number;
            may: components["schemas"]["EnrolmentPlanStep"][];
        };
        StartPlanDto: {
            /** Format: uuid */
            id: string;
        };
        /**
         * @description Back to draft from signed or running opens a revision.
         * @enum {string}
         */
        PlanMove: "draft" | "proposed" | "running" | "closed";
        MovePlanDto: {
            /** @description Back to draft from signed or running opens a revision. */
            to: components["schemas"]["PlanMove"];
        };
        OrderActionsDto: {
            /** @description Every action of the plan, in the order wanted. */
            actionIds: string[];
        };
        SignPlanDto: {
            /** Format: uuid */
            id: string;
            signerName: string;
            /** @description In what capacity, such as president. */
            signerRole: string;
            /**
             * Format: date
             * @description Not after today.
             */
            signedOn: string;
            /** @description A typed name if left out. */
            manner?: components["schemas"]["SignatureManner"];
            /**
             * Format: uuid
             * @description What was drawn, or the photo of the signed paper.
             */
            fileId?: string | null;
        };
        ActionStakeholderDto: {
            /**
             * Format: uuid
             * @description Of one that is there already: what is known of the talk with it stays.
             */
            id?: string;
            name: string;
            status: components["schemas"]["StakeholderStatus"];
        };
        AddActionDto: {
            /**
             * Format: uuid
             * @description An agreed need of the same cooperative.
             */
            needId: string | null;
            title: string;
            responsibleKind: components["schemas"]["ResponsibleKind"] | null;
            responsibleName: string;
            /**
             * Format: uuid
             * @description Of kind `member`: a present membership of this cooperative. The name is then taken from it.
             */
            responsibleMembershipId?: string | null;
            /**
             * Format: uuid
             * @description Of kind `trainer`: an account of the programme’s team. The name is then taken from it.
             */
            responsibleAccountId?: string | null;
            /** Format: date */
            startsOn: string | null;
            /**
             * Format: date
             * @description Not before the start.
             */
            dueOn: string | null;
            indicators: components["schemas"]["ActionIndicatorDto"][];
            stakeholders: components["schemas"]["ActionStakeholderDto"][];
            /** Format: uuid */
            id: string;
        };
        UpdateActionDto: {
            /** Format: uuid */
            needId?: string | null;
            title?: string;
            responsibleKind?: components["schemas"]["ResponsibleKind"] | null;
            responsibleName?: string;
            /**
             * Format: uuid
             * @description Of kind `member`: a present membership of this cooperative. The name is then taken from it.
             */
            responsibleMembershipId?: string | null;
            /**
             * Format: uuid
             * @description Of kind `trainer`: an account of the programme’s team. The name is then taken from it.
             */
            responsibleAccountId?: string | null;
            /** Format: date */
            startsOn?: string | null;
            /** Format: date */
            dueOn?: string | null;
            indicators?: components["schemas"]["ActionIndicatorDto"][];
            stakeholders?: components["schemas"]["ActionStakeholderDto"][];
        };
        MoveActionDto: {
            to: components["schemas"]["ActionStatus"];
            /**
             * Format: date
             * @description To `done` only: not after today.
             */
            doneOn?: string | null;
            /** @description To `done` only: what shows that it was done. */
            evidence?: string;
            /** @description To `done` only: pictures and papers that show it. */
            fileIds?: string[];
        };
        /** @enum {string} */
        ActionProgress: "not_begun" | "going_on" | "said_done" | "blocked";
        /** @enum {string} */
        FollowUpChannel: "phone" | "whatsapp" | "video" | "visit";
        ActionToldDto: {
            /** Format: uuid */
            followUpId: string;
            /** Format: uuid */
            windowId: string;
            progress: components["schemas"]["ActionProgress"];
            /** Format: date */
            toldOn: string;
            channel: components["schemas"]["FollowUpChannel"];
            spokenTo: string;
            loggedByName: string;
        };
        ActionProgressDto: {
            /** @description The latest first, at most 100. */
            items: components["schemas"]["ActionToldDto"][];
        };
        AddStepDto: {
            /** Format: uuid */
            id: string;
            title: string;
            /** Format: date */
            dueOn?: string | null;
        };
        UpdateStepDto: {
            title?: string;
            /** Format: date */
            dueOn?: string | null;
            /**
             * Format: date
             * @description Not after today; null takes it back.
             */
            doneOn?: string | null;
            /** @description Its place among the steps, from 1. */
            place?: number;
        };
        AddStakeholderDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        UpdateStakeholderDto: {
            status?: components["schemas"]["StakeholderStatus"];
            /**
             * Format: date
             * @description Not after today.
             */
            contactedOn?: string | null;
            note?: string;
        };
        ActionFilesDto: {
            /** @description All pictures and papers of the action, in their order. */
            fileIds: string[];
        };
        AddActionFileDto: {
            /**
             * Format: uuid
             * @description A file of this enrolment.
             */
            fileId: string;
        };
        /** @enum {string} */
        CommentStep: "delete";
        CommentDto: {
            /** Format: uuid */
            id: string;
            authorName: string;
            text: string;
            /** Format: date-time */
            writtenAt: string;
            may: components["schemas"]["CommentStep"][];
        };
        CommentPageDto: {
            /** @description The latest first. */
            items: components["schemas"]["CommentDto"][];
            nextCursor: string | null;
        };
        AddCommentDto: {
            /** Format: uuid */
            id: string;
            text: string;
        };
        PromisedNeedDto: {
            statement: string;
        };
        PromisedStakeholderDto: {
            name: string;
        };
        SignedActionDto: {
            /** Format: uuid */
            id: string;
            title: string;
            need: components["schemas"]["PromisedNeedDto"] | null;
            responsibleKind: components["schemas"]["ResponsibleKind"] | null;
            responsibleName: string;
            /** Format: date */
            startsOn: string | null;
            /** Format: date */
            dueOn: string | null;
            indicators: components["schemas"]["ActionIndicatorDto"][];
            stakeholders: components["schemas"]["PromisedStakeholderDto"][];
        };
        PlanRevisionDto: {
            revision: number;
            actions: components["schemas"]["SignedActionDto"][];
            /** @description In the order they were given. */
            signatures: components["schemas"]["PlanSignatureDto"][];
        };
        PlanRevisionsDto: {
            /** @description Signed ones, the latest first. */
            items: components["schemas"]["PlanRevisionDto"][];
        };
        /**
         * @description The parts that say something else.
         * @enum {string}
         */
        PlanField: "title" | "need" | "responsible" | "startsOn" | "dueOn" | "indicators" | "stakeholders";
        ChangedActionDto: {
            before: components["schemas"]["SignedActionDto"];
            after: components["schemas"]["SignedActionDto"];
            /** @description The parts that say something else. */
            fields: components["schemas"]["PlanField"][];
        };
        PlanDifferenceDto: {
            from: number;
            /** @description Null for the plan of today. */
            to: number | null;
            added: components["schemas"]["SignedActionDto"][];
            removed: components["schemas"]["SignedActionDto"][];
            changed: components["schemas"]["ChangedActionDto"][];
        };
        ResponsibleMemberDto: {
            /** Format: uuid */
            membershipId: string;
            name: string;
            function: components["schemas"]["MemberFunction"];
        };
        ResponsibleTrainerDto: {
            /** Format: uuid */
            accountId: string;
            name: string;
        };
        ResponsiblesDto: {
            /** @description Present members, the bureau first. */
            members: components["schemas"]["ResponsibleMemberDto"][];
            /** @description The team of the programme. */
            trainers: components["schemas"]["ResponsibleTrainerDto"][];
            /** @description Institutions that the programme’s plans already name. */
            institutions: string[];
        };
        StakeholderFigureDto: {
            name: string;
            cooperatives: number;
            potential: number;
            contacted: number;
            engaged: number;
            declined: number;
            /**
             * Format: date
             * @description The latest contact that anybody noted.
             */
            contactedOn: string | null;
        };
        StakeholderPageDto: {
            /** @description By name. */
            items: components["schemas"]["StakeholderFigureDto"][];
            nextCursor: string | null;
        };
        /** @enum {string} */
        ContactStep: "work";
        ContactDto: {
            /** Format: uuid */
            id: string;
            name: string;
            status: components["schemas"]["StakeholderStatus"];
            /**
             * Format: date
             * @description The latest contact.
             */
            contactedOn: string | null;
            /** @description What was said. */
            note: string;
            version: number;
            /** Format: uuid */
            actionId: string;
            actionTitle: string;
            /** Format: uuid */
            enrolmentId: string;
            cooperativeNameFr: string;
            cooperativeNameAr: string;
            may: components["schemas"]["ContactStep"][];
        };
        ContactPageDto: {
            /** @description By institution, then by cooperative. */
            items: components["schemas"]["ContactDto"][];
            nextCursor: string | null;
        };
        ProcedureAdoptionDto: {
            /** Format: date */
            adoptedOn: string;
            proof: string;
            decidedBy: string;
            files: components["schemas"]["FileDto"][];
        };
        /** @enum {string} */
        ProcedureMove: "adopted" | "corrected" | "withdrawn";
        ProcedureMoveDto: {
            kind: components["schemas"]["ProcedureMove"];
            /**
             * Format: date
             * @description In place from, or withdrawn on, this day.
             */
            heldOn: string;
            decidedBy: string;
            /** @description The proof, or why it was withdrawn. */
            words: string;
            files: components["schemas"]["FileDto"][];
            recordedBy: string;
            /** Format: date-time */
            recordedAt: string;
        };
        ProcedureDto: {
            code: string;
            title: components["schemas"]["LocalizedTextDto"];
            purpose: components["schemas"]["LocalizedTextDto"];
            adoption: components["schemas"]["ProcedureAdoptionDto"] | null;
            /** @description Newest first. */
            history: components["schemas"]["ProcedureMoveDto"][];
        };
        /** @enum {string} */
        ProcedureStep: "adopt";
        ProceduresDto: {
            /** Format: uuid */
            enrolmentId: string;
            /** Format: uuid */
            cooperativeId: string;
            cooperativeNameFr: string;
            cooperativeNameAr: string;
            /**
             * Format: date
             * @description Today in the programme’s zone.
             */
            today: string;
            items: components["schemas"]["ProcedureDto"][];
            may: components["schemas"]["ProcedureStep"][];
        };
        AdoptProcedureDto: {
            /**
             * Format: date
             * @description Not after today.
             */
            adoptedOn: string;
            /** @description What shows that it is in use. */
            proof: string;
            /** @description Who decided it: the assembly, the board, a name. */
            decidedBy?: string;
            fileIds?: string[];
        };
        ModuleTextDto: {
            fr: string;
            ar: string;
            en: string;
        };
        TrainingModuleDto: {
            /** Format: uuid */
            id: string;
            code: string;
            title: components["schemas"]["ModuleTextDto"];
            objectives: components["schemas"]["ModuleTextDto"];
            audience: components["schemas"]["ModuleTextDto"];
            category: components["schemas"]["NeedCategory"];
            /** @description Hours that a certificate is counted against. */
            plannedHours: number;
            /** @description Codes of the grid’s criteria that the module raises. */
            criteria: string[];
            /** @description Codes of the modules that come before it. */
            buildsOn: string[];
            /** @description How many exercise sheets it has. */
            sheetCount: number;
            /** @description Written or changed here, and so no longer replaced by what ships with the product. */
            edited: boolean;
            /** @description No longer taught: it stays where it was used. */
            retired: boolean;
        };
        TrainingModulesDto: {
            items: components["schemas"]["TrainingModuleDto"][];
        };
        AgendaStepDto: {
            minutes: number;
            title: components["schemas"]["ModuleTextDto"];
            /** @description How it is done, in one line. */
            method: components["schemas"]["ModuleTextDto"];
        };
        SheetCellDto: {
            fr: string;
            ar: string;
            en: string;
        };
        SheetRowDto: {
            /** @description As many as the table has columns. */
            cells: components["schemas"]["SheetCellDto"][];
        };
        SheetTableDto: {
            columns: components["schemas"]["SheetCellDto"][];
            /** @description Worked examples. */
            rows: components["schemas"]["SheetRowDto"][];
            /** @description Empty rows below, to write in. */
            blankRows: number;
        };
        ExerciseSheetDto: {
            title: components["schemas"]["ModuleTextDto"];
            purpose: components["schemas"]["ModuleTextDto"];
            instructions: components["schemas"]["ModuleTextDto"][];
            table: components["schemas"]["SheetTableDto"] | null;
            questions: components["schemas"]["ModuleTextDto"][];
            /** @description Answers and notes for the trainer alone. */
            debrief: components["schemas"]["ModuleTextDto"][];
        };
        CheckQuestionDto: {
            question: components["schemas"]["ModuleTextDto"];
            choices: components["schemas"]["ModuleTextDto"][];
            /** @description The place of the right choice, from 0. */
            right: number;
        };
        /** @enum {string} */
        ModuleStep: "update" | "retire" | "restore" | "useShipped" | "useOwn";
        ModuleDto: {
            title: components["schemas"]["ModuleTextDto"];
            objectives: components["schemas"]["ModuleTextDto"];
            audience: components["schemas"]["ModuleTextDto"];
            category: components["schemas"]["NeedCategory"];
            /** @description Hours that a certificate is counted against. */
            plannedHours: number;
            /** @description Codes of the grid’s criteria that the module raises. */
            criteria: string[];
            /** @description Codes of the modules that come before it. */
            buildsOn: string[];
            /** @description Its minutes add up to the planned hours. */
            agenda: components["schemas"]["AgendaStepDto"][];
            materials: components["schemas"]["ModuleTextDto"][];
            /** @description What to remember, in everyday words. */
            messages: components["schemas"]["ModuleTextDto"][];
            sheets: components["schemas"]["ExerciseSheetDto"][];
            learningCheck: components["schemas"]["CheckQuestionDto"][];
            /** Format: uuid */
            id: string;
            code: string;
            edited: boolean;
            retired: boolean;
            version: number;
            may: components["schemas"]["ModuleStep"][];
        };
        CreateModuleDto: {
            title: components["schemas"]["ModuleTextDto"];
            objectives: components["schemas"]["ModuleTextDto"];
            audience: components["schemas"]["ModuleTextDto"];
            category: components["schemas"]["NeedCategory"];
            /** @description Hours that a certificate is counted against. */
            plannedHours: number;
            /** @description Codes of the grid’s criteria that the module raises. */
            criteria: string[];
            /** @description Codes of the modules that come before it. */
            buildsOn: string[];
            /** @description Its minutes add up to the planned hours. */
            agenda: components["schemas"]["AgendaStepDto"][];
            materials: components["schemas"]["ModuleTextDto"][];
            /** @description What to remember, in everyday words. */
            messages: components["schemas"]["ModuleTextDto"][];
            sheets: components["schemas"]["ExerciseSheetDto"][];
            learningCheck: components["schemas"]["CheckQuestionDto"][];
            /** Format: uuid */
            id: string;
            /** @description Short, and never changed: AB-12. */
            code: string;
        };
        UpdateModuleDto: {
            title: components["schemas"]["ModuleTextDto"];
            objectives: components["schemas"]["ModuleTextDto"];
            audience: components["schemas"]["ModuleTextDto"];
            category: components["schemas"]["NeedCategory"];
            /** @description Hours that a certificate is counted against. */
            plannedHours: number;
            /** @description Codes of the grid’s criteria that the module raises. */
            criteria: string[];
            /** @description Codes of the modules that come before it. */
            buildsOn: string[];
            /** @description Its minutes add up to the planned hours. */
            agenda: components["schemas"]["AgendaStepDto"][];
            materials: components["schemas"]["ModuleTextDto"][];
            /** @description What to remember, in everyday words. */
            messages: components["schemas"]["ModuleTextDto"][];
            sheets: components["schemas"]["ExerciseSheetDto"][];
            learningCheck: components["schemas"]["CheckQuestionDto"][];
        };
        RetireModuleDto: {
            retired: boolean;
        };
        ChooseModuleTextDto: {
            /** @description True for the text that ships with the product, false for the one written here. */
            shipped: boolean;
        };
        /** @enum {string} */
        TrainingState: "in_plan" | "scheduled" | "held";
        TrainingPlaceDto: {
            /** Format: uuid */
            enrolmentId: string;
            state: components["schemas"]["TrainingState"];
        };
        PlannedModuleDto: {
            /** Format: uuid */
            moduleId: string;
            cooperatives: components["schemas"]["TrainingPlaceDto"][];
        };
        TrainedCooperativeDto: {
            /** Format: uuid */
            enrolmentId: string;
            nameFr: string;
            nameAr: string;
        };
        TrainingNeedDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            enrolmentId: string;
            criterionCode: string;
            category: components["schemas"]["NeedCategory"];
            statement: string;
            /** @description Gap × weight. */
            priority: number;
        };
        PlannableModuleDto: {
            /** Format: uuid */
            id: string;
            code: string;
            title: components["schemas"]["ModuleTextDto"];
            category: components["schemas"]["NeedCategory"];
            plannedHours: number;
            criteria: string[];
            buildsOn: string[];
            retired: boolean;
        };
        CoverageDto: {
            /** @description Agreed needs whose remedy is a training. */
            needs: number;
            /** @description Those that a module of the plan answers. */
            covered: number;
        };
        /** @enum {string} */
        TrainingPlanStep: "save" | "make-guide";
        TrainingPlanDto: {
            /** Format: uuid */
            programmeId: string;
            programmeNameFr: string;
            programmeNameAr: string;
            /** @description 0 while nothing has been saved. */
            version: number;
            /** Format: date-time */
            updatedAt: string | null;
            updatedByName: string | null;
            /** @description In the order of teaching. */
            modules: components["schemas"]["PlannedModuleDto"][];
            cooperatives: components["schemas"]["TrainedCooperativeDto"][];
            needs: components["schemas"]["TrainingNeedDto"][];
            catalogue: components["schemas"]["PlannableModuleDto"][];
            coverage: components["schemas"]["CoverageDto"];
            may: components["schemas"]["TrainingPlanStep"][];
        };
        ProposedModuleDto: {
            /** Format: uuid */
            moduleId: string;
            enrolmentIds: string[];
            /** @description Sum of the priorities of the needs that it answers. */
            priority: number;
        };
        TrainingProposalDto: {
            modules: components["schemas"]["ProposedModuleDto"][];
            coverage: components["schemas"]["CoverageDto"];
        };
        TaughtModuleDto: {
            /** Format: uuid */
            moduleId: string;
            enrolmentIds: string[];
        };
        SaveTrainingPlanDto: {
            /** @description In the order of teaching. */
            modules: components["schemas"]["TaughtModuleDto"][];
        };
        TrainingGuideDto: {
            /** Format: uuid */
            id: string;
            /** @description Of this programme: 1, 2, 3… */
            number: number;
            /** @description Of the training plan that it was made from. */
            planVersion: number;
            moduleCount: number;
            madeByName: string;
            /** Format: date-time */
            madeAt: string;
        };
        TrainingGuidesDto: {
            /** @description The latest first. */
            items: components["schemas"]["TrainingGuideDto"][];
        };
        MakeTrainingGuideDto: {
            /** Format: uuid */
            id: string;
        };
        /** @enum {string} */
        SessionKind: "training" | "workshop" | "encounter" | "fair";
        /** @enum {string} */
        SessionStatus: "planned" | "held" | "cancelled";
        CalendarCooperativeDto: {
            nameFr: string;
            nameAr: string;
        };
        CalendarEntryDto: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["SessionKind"];
            ordinal: number | null;
            title: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            /** @description Of the programme: on whose clock the hours are read. */
            zone: string;
            venue: string;
            /** Format: uuid */
            trainerAccountId: string;
            trainerName: string;
            status: components["schemas"]["SessionStatus"];
            /** @description The first of those who come. */
            cooperatives: components["schemas"]["CalendarCooperativeDto"][];
            cooperativeCount: number;
        };
        CalendarDto: {
            /** @description By start, then id. */
            items: components["schemas"]["CalendarEntryDto"][];
            /** @description Whether there are more than the 2000 shown: a filter brings the others. */
            more: boolean;
        };
        /** @enum {string} */
        LeaderRole: "trainer" | "coordinator";
        StandInDto: {
            /** Format: uuid */
            accountId: string;
            displayName: string;
            role: components["schemas"]["LeaderRole"];
            /** @description Whether they are of the session’s own programme. */
            ofProgramme: boolean;
            /** @description Whether they lead no other session at its hours. */
            free: boolean;
        };
        StandInsDto: {
            /** @description Those of the programme first, the free ones before the others. */
            items: components["schemas"]["StandInDto"][];
        };
        /** @enum {string} */
        ReplacementReason: "illness" | "travel" | "other";
        HandOverDto: {
            /** Format: uuid */
            trainerAccountId: string;
            reason: components["schemas"]["ReplacementReason"];
            /** @description The reason in words; asked for where it is another one. */
            words?: string;
        };
        HandedOverDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            trainerAccountId: string;
            trainerName: string;
        };
        CalendarFeedDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            programmeId: string | null;
            /** Format: uuid */
            cooperativeId: string | null;
            /** @description Of the programme or the cooperative; empty for one’s own. */
            nameFr: string;
            nameAr: string;
            /** Format: date-time */
            madeAt: string;
        };
        CalendarFeedsDto: {
            items: components["schemas"]["CalendarFeedDto"][];
        };
        MakeCalendarFeedDto: {
            /**
             * Format: uuid
             * @description Of this programme or this cooperative alone; neither: of the sessions one leads, or comes to.
             */
            programmeId?: string | null;
            /**
             * Format: uuid
             * @description Of this programme or this cooperative alone; neither: of the sessions one leads, or comes to.
             */
            cooperativeId?: string | null;
        };
        MadeCalendarFeedDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            programmeId: string | null;
            /** Format: uuid */
            cooperativeId: string | null;
            /** @description Of the programme or the cooperative; empty for one’s own. */
            nameFr: string;
            nameAr: string;
            /** Format: date-time */
            madeAt: string;
            /** @description Where the calendar is, from the root of the site. Shown this once. */
            path: string;
        };
        SessionCooperativeDto: {
            /** Format: uuid */
            enrolmentId: string;
            /** Format: uuid */
            cooperativeId: string;
            nameFr: string;
            nameAr: string;
        };
        SessionSummaryDto: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["SessionKind"];
            ordinal: number | null;
            title: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            /** @description Of the programme: on whose clock the hours are read. */
            zone: string;
            venue: string;
            /** Format: uuid */
            trainerAccountId: string;
            trainerName: string;
            status: components["schemas"]["SessionStatus"];
            /** Format: uuid */
            programmeId: string;
            cooperatives: components["schemas"]["SessionCooperativeDto"][];
        };
        SessionPageDto: {
            items: components["schemas"]["SessionSummaryDto"][];
            nextCursor: string | null;
        };
        PlanSessionDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            programmeId: string;
            kind: components["schemas"]["SessionKind"];
            /** @description For a workshop: 1 for W1… */
            ordinal?: number | null;
            /** Format: uuid */
            moduleId?: string | null;
            /** @description Which part of its module it is; 1. */
            part?: number;
            /** @description How many parts its module takes in all; 1. */
            parts?: number;
            title: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            venue: string;
            /** Format: uuid */
            trainerAccountId: string;
            enrolmentIds: string[];
            /** @description For a workshop: the modules that its group should have had before. */
            buildsOn?: string[];
        };
        GroundworkModuleDto: {
            /** Format: uuid */
            moduleId: string;
            code: string;
            title: components["schemas"]["LocalizedTextDto"];
        };
        MissingTrainingsDto: {
            /** Format: uuid */
            enrolmentId: string;
            moduleIds: string[];
        };
        /** @enum {string} */
        SessionChangeKind: "trainer" | "time" | "venue" | "cancelled" | "restored";
        SessionChangeDto: {
            /** Format: uuid */
            id: string;
            what: components["schemas"]["SessionChangeKind"];
            trainerBefore: string | null;
            trainerAfter: string | null;
            /** Format: date-time */
            startsAtBefore: string | null;
            /** Format: date-time */
            startsAtAfter: string | null;
            venueBefore: string | null;
            venueAfter: string | null;
            /** @description Why another leads the session; null for cooperatives, whom it does not concern. */
            reason: components["schemas"]["ReplacementReason"] | null;
            words: string;
            byName: string;
            /** Format: date-time */
            at: string;
        };
        SessionDto: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["SessionKind"];
            ordinal: number | null;
            title: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            /** @description Of the programme: on whose clock the hours are read. */
            zone: string;
            venue: string;
            /** Format: uuid */
            trainerAccountId: string;
            trainerName: string;
            status: components["schemas"]["SessionStatus"];
            /** Format: uuid */
            programmeId: string;
            cooperatives: components["schemas"]["SessionCooperativeDto"][];
            programmeNameFr: string;
            programmeNameAr: string;
            /** Format: uuid */
            moduleId: string | null;
            moduleTitle: components["schemas"]["LocalizedTextDto"] | null;
            /** @description For a workshop: the modules that its group should have had before. */
            buildsOn: components["schemas"]["GroundworkModuleDto"][];
            /** @description Who has not had all of them before, and has no date for them. */
            missingTrainings: components["schemas"]["MissingTrainingsDto"][];
            /** @description What became of it, latest first. */
            changes: components["schemas"]["SessionChangeDto"][];
            version: number;
            may: components["schemas"]["Verb"][];
        };
        /** @enum {string} */
        ChosenSessionStatus: "planned" | "cancelled";
        UpdateSessionDto: {
            title?: string;
            /** Format: date-time */
            startsAt?: string;
            /** Format: date-time */
            endsAt?: string;
            venue?: string;
            /** Format: uuid */
            trainerAccountId?: string;
            /** @description Asked for where another is to lead the session. */
            reason?: components["schemas"]["ReplacementReason"];
            /** @description The reason in words. */
            words?: string;
            status?: components["schemas"]["ChosenSessionStatus"];
            /** @description For a workshop: the modules that its group should have had before. */
            buildsOn?: string[];
        };
        WorkshopGroupDto: {
            /** @description The caller’s own name for the group; comes back with each of its sessions. */
            code: string;
            enrolmentIds: string[];
            /** Format: uuid */
            trainerAccountId: string;
            venue: string;
        };
        PreferredDayDto: {
            startTime: string;
            endTime: string;
            /** @description 1 is Monday. */
            weekday: number;
        };
        PlanHoursDto: {
            startTime: string;
            endTime: string;
        };
        WorkshopGroundworkDto: {
            ordinal: number;
            /** @description Modules that the groups should have had before. */
            moduleIds: string[];
        };
        FixedSessionDto: {
            startTime: string;
            endTime: string;
            /** @description As a preview gave it. */
            key: string;
            /** Format: date */
            date: string;
        };
        /**
         * @description The session alone, or with it those of its group that come after, by as many days.
         * @enum {string}
         */
        MoveReach: "alone" | "following";
        SessionMoveDto: {
            startTime: string;
            endTime: string;
            /** @description As a preview gave it. */
            key: string;
            /** Format: date */
            date: string;
            /** @description The session alone, or with it those of its group that come after, by as many days. */
            reach: components["schemas"]["MoveReach"];
        };
        PreviewWorkshopsDto: {
            groups: components["schemas"]["WorkshopGroupDto"][];
            /** @description Best first; the first one’s hours hold on days that are none of them. */
            days: components["schemas"]["PreferredDayDto"][];
            ramadanHours?: components["schemas"]["PlanHoursDto"] | null;
            /** @description Which modules of the training plan to lay; all that wait where it is left out. */
            moduleIds?: string[];
            /**
             * Format: date
             * @description First day for trainings; else the programme’s first, tomorrow at the earliest.
             */
            trainingsFrom?: string;
            /** @description What each workshop builds on; proposed from the training plan where it is left out. */
            groundwork?: components["schemas"]["WorkshopGroundworkDto"][];
            /** @description Sessions that stay where they stand; the rest is laid around them. */
            fixed?: components["schemas"]["FixedSessionDto"][];
            /** @description Moves one; every other one is kept. */
            move?: components["schemas"]["SessionMoveDto"];
        };
        WorkshopWindowDto: {
            ordinal: number;
            /** Format: date */
            opensOn: string;
            /** Format: date */
            closesOn: string;
        };
        PlannableTrainingDto: {
            /** Format: uuid */
            moduleId: string;
            code: string;
            title: components["schemas"]["LocalizedTextDto"];
            hours: number;
            /** @description Cooperatives that the training plan has it for. */
            cooperatives: number;
            /** @description Those of them that have no date for it, or not for all its parts. */
            waiting: number;
        };
        /** @enum {string} */
        PlannedKind: "training" | "workshop";
        /** @enum {string} */
        PlaceProblemCode: "holiday" | "friday-prayer" | "outside-days" | "trainer-booked" | "venue-booked" | "cooperative-booked";
        PlaceProblemDto: {
            code: components["schemas"]["PlaceProblemCode"];
            /** @description The trainer or the venue that is taken. */
            name: string | null;
            /** @description The other session, where the reader may see it. */
            title: string | null;
            /** Format: date-time */
            startsAt: string | null;
            /** Format: date-time */
            endsAt: string | null;
        };
        ProposedSessionDto: {
            /** @description The same for the same session in each preview. */
            key: string;
            kind: components["schemas"]["PlannedKind"];
            ordinal: number | null;
            /** Format: uuid */
            moduleId: string | null;
            /** @description Of the sessions that a module takes: 1 for the first. */
            part: number;
            parts: number;
            groupCode: string;
            /** Format: date */
            date: string;
            startTime: string;
            endTime: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            /** @description Those of the group that do not have it yet. */
            enrolmentIds: string[];
            buildsOn: string[];
            /** @description It stands where it was put. */
            fixed: boolean;
            problems: components["schemas"]["PlaceProblemDto"][];
            /** @description Who will not have had before it what it builds on. */
            missing: components["schemas"]["MissingTrainingsDto"][];
        };
        /** @enum {string} */
        UnplacedReason: "no_free_date" | "invalid_request";
        UnplacedSessionDto: {
            /** @description The same for the same session in each preview. */
            key: string;
            kind: components["schemas"]["PlannedKind"];
            ordinal: number | null;
            /** Format: uuid */
            moduleId: string | null;
            /** @description Of the sessions that a module takes: 1 for the first. */
            part: number;
            parts: number;
            groupCode: string;
            reason: components["schemas"]["UnplacedReason"];
        };
        TakenWorkshopDto: {
            ordinal: number;
            groupCode: string;
        };
        /** @enum {string} */
        HolidayKind: "public" | "religious" | "ramadan";
        PlanDayDto: {
            kind: components["schemas"]["HolidayKind"];
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            name: components["schemas"]["LocalizedTextDto"];
            /** @description The sighting of the moon may move it by a day. */
            moonDependent: boolean;
            /** @description Of a day that depends on the moon: it was made known. */
            announced: boolean;
        };
        WorkshopPreviewDto: {
            windows: components["schemas"]["WorkshopWindowDto"][];
            /** @description Of the training plan, in the order of teaching. */
            trainings: components["schemas"]["PlannableTrainingDto"][];
            /** Format: date */
            trainingsFrom: string;
            groundwork: components["schemas"]["WorkshopGroundworkDto"][];
            /** @description By their beginning. */
            planned: components["schemas"]["ProposedSessionDto"][];
            unplaced: components["schemas"]["UnplacedSessionDto"][];
            /** @description Planned before, for the whole group. */
            alreadyPlanned: components["schemas"]["TakenWorkshopDto"][];
            /** @description Holidays and Ramadan within the programme. */
            holidays: components["schemas"]["PlanDayDto"][];
            /** @description Keys of those that found no day to follow a move. */
            stuck: string[];
        };
        PlannedSessionDto: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["PlannedKind"];
            /** @description For a workshop: 1 for W1… */
            ordinal?: number | null;
            /**
             * Format: uuid
             * @description For a training.
             */
            moduleId?: string | null;
            /** @description Which of the sessions that its module takes; 1. */
            part?: number;
            /** @description How many sessions its module takes; 1. */
            parts?: number;
            /** @description For a workshop: the modules that it builds on. */
            buildsOn?: string[];
            title: string;
            enrolmentIds: string[];
            /** Format: uuid */
            trainerAccountId: string;
            venue: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
        };
        PlanWorkshopsDto: {
            /** Format: uuid */
            id: string;
            sessions: components["schemas"]["PlannedSessionDto"][];
        };
        WorkshopPlanDto: {
            /** Format: uuid */
            id: string;
            planned: number;
        };
        CancelledPlanDto: {
            /** Format: uuid */
            id: string;
            /** @description Those that had no roll yet; the others stay. */
            cancelled: number;
        };
        FallenSessionDto: {
            /** Format: uuid */
            id: string;
            title: string;
            /** Format: date-time */
            startsAt: string;
            zone: string;
            trainerName: string;
        };
        HolidayDto: {
            kind: components["schemas"]["HolidayKind"];
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            name: components["schemas"]["LocalizedTextDto"];
            /** @description The sighting of the moon may move it by a day. */
            moonDependent: boolean;
            /** @description Of a day that depends on the moon: it was made known. */
            announced: boolean;
            /** Format: uuid */
            id: string;
            source: string;
            removed: boolean;
            /** @description Null for what ships with the product. */
            updatedByName: string | null;
            version: number;
            /** @description Planned sessions in scope that fall on it, the first 20. */
            sessions: components["schemas"]["FallenSessionDto"][];
        };
        /** @enum {string} */
        HolidayStep: "write";
        HolidaysDto: {
            /** @description By their first day. */
            items: components["schemas"]["HolidayDto"][];
            may: components["schemas"]["HolidayStep"][];
        };
        HolidayNameDto: {
            fr: string;
            ar: string;
            en: string;
        };
        AddHolidayDto: {
            /** Format: uuid */
            id: string;
            /** @description Nothing is planned on public and religious days; in Ramadan other hours are kept. */
            kind: components["schemas"]["HolidayKind"];
            /**
             * Format: date
             * @description The first day.
             */
            from: string;
            /**
             * Format: date
             * @description The last day, the first one for a day alone.
             */
            to: string;
            name: components["schemas"]["HolidayNameDto"];
            /** @description The sighting of the moon may move it by a day. */
            moonDependent: boolean;
            /** @description Where it was made known. */
            source: string;
        };
        UpdateHolidayDto: {
            /** Format: date */
            from?: string;
            /** Format: date */
            to?: string;
            name?: components["schemas"]["HolidayNameDto"];
            /** @description The moon was seen: the day moves no more. */
            announced?: boolean;
            source?: string;
            /** @description Taken off the table; false puts it back. */
            removed?: boolean;
        };
        ShiftSessionDto: {
            /** Format: date */
            date: string;
            startTime: string;
            endTime: string;
        };
        ShiftedSessionDto: {
            /** Format: uuid */
            id: string;
            version: number;
            kind: components["schemas"]["SessionKind"];
            ordinal: number | null;
            title: string;
            /**
             * Format: date-time
             * @description Until now.
             */
            stoodAt: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
        };
        SessionShiftDto: {
            /** @description Of the programme: on whose clock the hours are read. */
            zone: string;
            /** @description The session itself first, then those after it of its group, with the same trainer. */
            moves: components["schemas"]["ShiftedSessionDto"][];
            /** @description Those that find no day, and stay. */
            stuck: components["schemas"]["ShiftedSessionDto"][];
        };
        SessionPlaceDto: {
            /** Format: uuid */
            id: string;
            /** @description As the preview gave it. */
            version: number;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
        };
        ApplyShiftDto: {
            moves: components["schemas"]["SessionPlaceDto"][];
        };
        AppliedShiftDto: {
            moved: number;
        };
        PresenceDto: {
            participations: number;
            uniqueParticipants: number;
            hours: number;
        };
        PresenceRateDto: {
            attended: number;
            /** @description All but those not expected: people excused were expected. */
            expected: number;
            excused: number;
            notExpected: number;
        };
        PresenceGroupDto: {
            key: string;
            participations: number;
            /** @description Counted as they were in the first session they attended. */
            uniqueParticipants: number;
            hours: number;
        };
        CountedCrowdDto: {
            sessions: number;
            people: number;
            hours: number;
        };
        CooperativePresenceDto: {
            participations: number;
            uniqueParticipants: number;
            hours: number;
            /** Format: uuid */
            enrolmentId: string;
            nameFr: string;
            nameAr: string;
            /** @description Held, with a roll or a headcount of the cooperative. */
            sessions: number;
            rate: components["schemas"]["PresenceRateDto"];
            /** @description People counted without their names. */
            counted: number;
        };
        HeldSessionDto: {
            /** Format: uuid */
            id: string;
            title: string;
            kind: components["schemas"]["SessionKind"];
            /** Format: date-time */
            startsAt: string;
            rate: components["schemas"]["PresenceRateDto"];
            counted: number;
        };
        AttendanceFiguresDto: {
            /** Format: uuid */
            programmeId: string;
            zone: string;
            sessions: number;
            total: components["schemas"]["PresenceDto"];
            rate: components["schemas"]["PresenceRateDto"];
            bySex: components["schemas"]["PresenceGroupDto"][];
            byAgeBand: components["schemas"]["PresenceGroupDto"][];
            /** @description People counted without their names, beside the three. */
            headcounts: components["schemas"]["CountedCrowdDto"];
            cooperatives: components["schemas"]["CooperativePresenceDto"][];
            /** @description The latest first. */
            latest: components["schemas"]["HeldSessionDto"][];
        };
        RollCorrectionDto: {
            /** Format: date-time */
            at: string;
            by: string;
        };
        RollCooperativeDto: {
            /** Format: uuid */
            enrolmentId: string;
            /** Format: uuid */
            cooperativeId: string;
            nameFr: string;
            nameAr: string;
        };
        /**
         * @description On the day of the session.
         * @enum {string}
         */
        AgeBand: "under_18" | "18_24" | "25_34" | "35_49" | "50_59" | "60_plus" | "unknown";
        /** @enum {string} */
        AttendanceStatus: "present" | "late" | "left_early" | "excused" | "absent" | "not_expected";
        RollPersonDto: {
            /** Format: uuid */
            personId: string;
            /** Format: uuid */
            enrolmentId: string;
            name: string;
            /** @description Empty where the register has no Arabic name. */
            nameAr: string;
            /** @description In that cooperative; empty for somebody who is no member of it. */
            memberCode: string;
            sex: components["schemas"]["Sex"];
            /** @description On the day of the session. */
            ageBand: components["schemas"]["AgeBand"];
            /** @description In the cooperative, on the day of the session. */
            function: components["schemas"]["MemberFunction"];
            status: components["schemas"]["AttendanceStatus"] | null;
            /** @description Entries that turned out to be this person: old badges name them. Left out where there are none. */
            formerIds?: string[];
        };
        HeadcountDto: {
            /** Format: uuid */
            enrolmentId: string;
            female: number;
            male: number;
            unknown: number;
        };
        SexCountDto: {
            sex: components["schemas"]["Sex"];
            /** @description Named people who were there. */
            attended: number;
            /** @description People counted without their names. */
            counted: number;
        };
        RollSummaryDto: {
            attended: number;
            expected: number;
            excused: number;
            notExpected: number;
            /** @description Null while nobody is expected. */
            rate: number | null;
            bySex: components["schemas"]["SexCountDto"][];
        };
        /** @enum {string} */
        RollStep: "attendance.mark";
        RollDto: {
            /** Format: uuid */
            sessionId: string;
            /** Format: uuid */
            programmeId: string;
            title: string;
            kind: components["schemas"]["SessionKind"];
            ordinal: number | null;
            venue: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            /**
             * Format: date-time
             * @description From when the roll can be called.
             */
            opensAt: string;
            /**
             * Format: date
             * @description The day of the session on the programme’s clock.
             */
            day: string;
            zone: string;
            trainerName: string;
            status: components["schemas"]["SessionStatus"];
            notes: string;
            /** @description Null while the roll stands as it was called. */
            corrected: components["schemas"]["RollCorrectionDto"] | null;
            cooperatives: components["schemas"]["RollCooperativeDto"][];
            people: components["schemas"]["RollPersonDto"][];
            headcounts: components["schemas"]["HeadcountDto"][];
            summary: components["schemas"]["RollSummaryDto"];
            version: number;
            may: components["schemas"]["RollStep"][];
        };
        MarkDto: {
            /** Format: uuid */
            personId: string;
            /**
             * Format: uuid
             * @description The enrolment of the cooperative for which the person is there.
             */
            enrolmentId: string;
            status: components["schemas"]["AttendanceStatus"];
        };
        CallRollDto: {
            marks: components["schemas"]["MarkDto"][];
            headcounts: components["schemas"]["HeadcountDto"][];
            notes: string;
            /** @description The roll is complete and the session counts as held. */
            held: boolean;
        };
        AddWalkInDto: {
            /** Format: uuid */
            personId: string;
            /** Format: uuid */
            membershipId: string;
            /** Format: uuid */
            enrolmentId: string;
            givenName: string;
            familyName: string;
            sex: components["schemas"]["Sex"];
            birthYear: number | null;
        };
        KnownMembershipDto: {
            /** Format: uuid */
            cooperativeId: string;
            nameFr: string;
            nameAr: string;
            memberCode: string;
            /** Format: date */
            fromDate: string;
            /** Format: date */
            toDate: string | null;
        };
        ComparedPersonDto: {
            /** Format: uuid */
            personId: string;
            name: string;
            nameAr: string;
            sex: components["schemas"]["Sex"];
            birthYear: number | null;
            /** @description Written down at the door of a session, and neither matched nor confirmed yet. */
            provisional: boolean;
            memberships: components["schemas"]["KnownMembershipDto"][];
            /** @description Sessions attended. */
            attended: number;
            /**
             * Format: date
             * @description Of the last session with a mark.
             */
            lastSeen: string | null;
        };
        PersonMatchDto: {
            person: components["schemas"]["ComparedPersonDto"];
            /** @description How alike the two are: name, sex, year of birth. */
            likeness: number;
            sameCooperative: boolean;
            /** @description Sessions that both attended: a sign that they are two people. */
            bothAttended: number;
        };
        ProvisionalPersonDto: {
            person: components["schemas"]["ComparedPersonDto"];
            matches: components["schemas"]["PersonMatchDto"][];
        };
        ProvisionalPeopleDto: {
            items: components["schemas"]["ProvisionalPersonDto"][];
            nextCursor: string | null;
        };
        PersonMatchesDto: {
            items: components["schemas"]["PersonMatchDto"][];
        };
        ConfirmPersonDto: {
            /** @description False: somebody new, who stays as they are. True: still to be matched. */
            provisional: boolean;
        };
        /** @enum {string} */
        MergeStep: "undo";
        PersonMergeDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            keptPersonId: string;
            keptName: string;
            keptNameAr: string;
            /** Format: uuid */
            mergedPersonId: string;
            mergedName: string;
            mergedNameAr: string;
            /** @description Marks that became the kept person’s. */
            moved: number;
            /** @description Sessions in which both were marked. */
            overlaps: number;
            mergedBy: string;
            /** Format: date-time */
            mergedAt: string;
            /** Format: date-time */
            undoneAt: string | null;
            may: components["schemas"]["MergeStep"][];
        };
        PersonMergesDto: {
            items: components["schemas"]["PersonMergeDto"][];
            nextCursor: string | null;
        };
        MergePeopleDto: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description The entry that stays.
             */
            keptPersonId: string;
            /**
             * Format: uuid
             * @description The entry that becomes part of it.
             */
            mergedPersonId: string;
        };
        /** @enum {string} */
        CorrectedMarksOf: "kept" | "merged";
        /** @enum {string} */
        SheetState: "blank" | "filled";
        /**
         * @description Null while nobody said.
         * @enum {string}
         */
        AgendaState: "done" | "partly" | "not_done";
        OutlineTextDto: {
            fr: string;
            ar: string;
            en: string;
        };
        ReportStepDto: {
            /** @description Null while nobody said. */
            state: components["schemas"]["AgendaState"] | null;
            note: string;
            title: components["schemas"]["OutlineTextDto"];
            minutes: number;
        };
        ReportExerciseDto: {
            /** @description How far the group got, from 0 to 4. */
            level: number | null;
            note: string;
            title: components["schemas"]["OutlineTextDto"];
        };
        SessionDecisionDto: {
            text: string;
            /** @description Who does it; empty where nobody was named. */
            responsible: string;
            /** Format: date */
            dueOn: string | null;
        };
        TallyDto: {
            right: number;
            asked: number;
        };
        LearningQuestionDto: {
            question: components["schemas"]["OutlineTextDto"];
            choices: components["schemas"]["OutlineTextDto"][];
            /** @description The place of the right choice, from 0. */
            right: number;
            before: components["schemas"]["TallyDto"];
            after: components["schemas"]["TallyDto"];
        };
        LearningDto: {
            before: components["schemas"]["TallyDto"];
            after: components["schemas"]["TallyDto"];
            /** @description Null while one of the moments is missing. */
            gain: number | null;
        };
        FacesDto: {
            veryUnhappy: number;
            unhappy: number;
            neutral: number;
            happy: number;
            veryHappy: number;
        };
        SatisfactionDto: {
            answers: number;
            /** @description Null below five answers: they could be guessed. */
            faces: components["schemas"]["FacesDto"] | null;
        };
        /** @enum {string} */
        SessionReportStep: "session-reports.write";
        SessionReportDto: {
            /** Format: uuid */
            sessionId: string;
            /** Format: uuid */
            programmeId: string;
            title: string;
            kind: components["schemas"]["SessionKind"];
            /** Format: date */
            day: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            zone: string;
            venue: string;
            /** Format: uuid */
            trainerAccountId: string;
            trainerName: string;
            cooperatives: components["schemas"]["RollCooperativeDto"][];
            agenda: components["schemas"]["ReportStepDto"][];
            exercises: components["schemas"]["ReportExerciseDto"][];
            done: string;
            observations: string;
            decisions: components["schemas"]["SessionDecisionDto"][];
            countedBefore: components["schemas"]["TallyDto"] | null;
            countedAfter: components["schemas"]["TallyDto"] | null;
            questions: components["schemas"]["LearningQuestionDto"][];
            learning: components["schemas"]["LearningDto"];
            satisfaction: components["schemas"]["SatisfactionDto"];
            writtenBy: string | null;
            /**
             * Format: date-time
             * @description Null while nothing was written.
             */
            writtenAt: string | null;
            version: number;
            may: components["schemas"]["SessionReportStep"][];
        };
        WrittenStepDto: {
            /** @description Null while nobody said. */
            state: components["schemas"]["AgendaState"] | null;
            note: string;
        };
        WrittenExerciseDto: {
            /** @description How far the group got, from 0 to 4. */
            level: number | null;
            note: string;
        };
        WriteSessionReportDto: {
            /** @description One for each step of the outline, in its order. */
            agenda: components["schemas"]["WrittenStepDto"][];
            /** @description One for each exercise of the outline, in its order. */
            exercises: components["schemas"]["WrittenExerciseDto"][];
            done: string;
            observations: string;
            decisions: components["schemas"]["SessionDecisionDto"][];
            /** @description Counted on paper, where no phone went round. */
            countedBefore: components["schemas"]["TallyDto"] | null;
            countedAfter: components["schemas"]["TallyDto"] | null;
        };
        AddSatisfactionDto: {
            /**
             * Format: uuid
             * @description Of this batch of answers: sent again, it counts nothing twice.
             */
            id: string;
            faces: components["schemas"]["FacesDto"];
        };
        /** @enum {string} */
        LearningMoment: "before" | "after";
        QuestionAnswersDto: {
            /** @description Its place among the questions of the report, from 0. */
            question: number;
            right: number;
            asked: number;
        };
        AddLearningCheckDto: {
            /**
             * Format: uuid
             * @description Of this batch of answers: sent again, it counts nothing twice.
             */
            id: string;
            moment: components["schemas"]["LearningMoment"];
            answers: components["schemas"]["QuestionAnswersDto"][];
        };
        /** @enum {string} */
        SessionFileKind: "signed_sheet" | "picture";
        SessionFileDto: {
            /** Format: uuid */
            id: string;
            name: string;
            mediaType: components["schemas"]["MediaType"];
            /** @description Bytes. */
            byteSize: number;
            /** @description Pixels; null for what is no picture. */
            width: number | null;
            /** @description Pixels; null for what is no picture. */
            height: number | null;
            kind: components["schemas"]["SessionFileKind"];
            /** Format: date-time */
            addedAt: string;
            addedBy: string;
        };
        SessionFilesDto: {
            items: components["schemas"]["SessionFileDto"][];
        };
        AddSessionFileDto: {
            /**
             * Format: uuid
             * @description Of a file that was sent for the enrolment.
             */
            fileId: string;
            /**
             * Format: uuid
             * @description One of those of the session.
             */
            enrolmentId: string;
            kind: components["schemas"]["SessionFileKind"];
        };
        RemoveSessionFileDto: {
            /** @description False brings it back. */
            removed: boolean;
        };
        SessionPresenceDto: {
            /** Format: uuid */
            sessionId: string;
            title: string;
            kind: components["schemas"]["SessionKind"];
            /** Format: date-time */
            startsAt: string;
            /** @description Named people of the cooperative who were there. */
            attended: number;
            /** @description All but those not expected: excused people were expected. */
            expected: number;
            /** @description People counted without their names. */
            counted: number;
            /** @description Photos of the sheet that was signed. */
            signedSheets: number;
            /** @description The report of the session is written. */
            reported: boolean;
        };
        EnrolmentAttendanceDto: {
            cooperative: components["schemas"]["RollCooperativeDto"];
            zone: string;
            attended: number;
            expected: number;
            sessions: components["schemas"]["SessionPresenceDto"][];
        };
        CooperativeHoursDto: {
            /** Format: uuid */
            enrolmentId: string;
            nameFr: string;
            nameAr: string;
            plannedHours: number;
            /** @description People who were on a roll at least once. */
            people: number;
            /** @description Those who reach the threshold, certificate issued or not. */
            earned: number;
            /** @description Those who hold a certificate that stands. */
            issued: number;
            /** @description Those who reach the threshold and never had a certificate. */
            ready: number;
        };
        /** @enum {string} */
        IssuingProblem: "rights-gone" | "unforeseen";
        CertificateIssuingDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            programmeId: string;
            /** Format: date-time */
            askedAt: string;
            askedBy: string;
            /** @description How many were to be issued when they were asked for. */
            expected: number;
            issued: number;
            /**
             * Format: date-time
             * @description Null while it goes on.
             */
            endedAt: string | null;
            problem: components["schemas"]["IssuingProblem"] | null;
        };
        CertificateSummaryDto: {
            /** Format: uuid */
            programmeId: string;
            programmeNameFr: string;
            programmeNameAr: string;
            threshold: number;
            cooperatives: components["schemas"]["CooperativeHoursDto"][];
            /** @description A certificate that stands can be printed. */
            hasCertificates: boolean;
            /** @description The latest that was asked for the whole programme and was too much for one request. */
            issuing: components["schemas"]["CertificateIssuingDto"] | null;
            may: components["schemas"]["Verb"][];
        };
        /** @enum {string} */
        HoursState: "ready" | "issued" | "short" | "revoked";
        /** @enum {string} */
        CertificateStep: "print" | "revoke" | "reissue";
        HeldCertificateDto: {
            /** Format: uuid */
            id: string;
            number: string;
            /** Format: date-time */
            issuedAt: string;
            /** Format: date-time */
            revokedAt: string | null;
            revokedReason: string | null;
            may: components["schemas"]["CertificateStep"][];
        };
        PersonHoursDto: {
            /** Format: uuid */
            personId: string;
            /** Format: uuid */
            enrolmentId: string;
            cooperativeFr: string;
            cooperativeAr: string;
            name: string;
            nameAr: string;
            /** @description Whole lengths of the sessions attended. */
            attendedHours: number;
            /** @description Planned for the cooperative, held or not. */
            plannedHours: number;
            /** @description Attended ÷ planned; null without planned hours. */
            share: number | null;
            /** @description Hours still lacking to earn the certificate; 0 once it is earned. */
            missingHours: number;
            state: components["schemas"]["HoursState"];
            /** @description The latest issued to the person. */
            certificate: components["schemas"]["HeldCertificateDto"] | null;
        };
        PersonHoursPageDto: {
            items: components["schemas"]["PersonHoursDto"][];
            nextCursor: string | null;
        };
        IssueCertificatesDto: {
            /**
             * Format: uuid
             * @description Those of one cooperative; of the whole programme where it is left out.
             */
            enrolmentId?: string;
        };
        IssuedCertificatesDto: {
            /** @description Issued with this request. Whoever has one, or had one revoked, is not counted again. */
            issued: number;
            /** @description Where they are too many for one request: what goes on by itself. */
            issuing: components["schemas"]["CertificateIssuingDto"] | null;
        };
        /** @enum {string} */
        PaperLanguages: "fr" | "ar" | "both";
        RevokeCertificateDto: {
            reason: string;
        };
        CertificateDto: {
            /** Format: uuid */
            id: string;
            number: string;
            code: string;
            seal: string;
            stands: boolean;
        };
        ReissueCertificateDto: {
            /**
             * Format: uuid
             * @description Of the certificate that takes its place.
             */
            id: string;
            reason: string;
        };
        CheckCertificateDto: {
            /** @description As it stands on the paper; blanks, dashes and small letters are let pass. */
            code: string;
            /** @description The name on the paper, to be compared. */
            name?: string;
        };
        /** @enum {string} */
        CertificateVerdict: "genuine" | "revoked" | "unknown";
        CertificateCheckDto: {
            verdict: components["schemas"]["CertificateVerdict"];
            number: string | null;
            programmeNameFr: string | null;
            programmeNameAr: string | null;
            /** Format: date */
            issuedOn: string | null;
            /** Format: date */
            revokedOn: string | null;
            attendedHours: number | null;
            plannedHours: number | null;
            /** @description Whether the name given is the one on the certificate; null if none was given. */
            nameMatches: boolean | null;
        };
        PlannedWindowsDto: {
            /** @description Windows made by this request. */
            added: number;
            /** @description Windows ahead that a changed cadence no longer has. */
            removed: number;
            /** @description Windows of the active enrolments, those before included. */
            total: number;
            perEnrolment: number;
        };
        /** @enum {string} */
        WindowState: "honoured" | "missed" | "open" | "future";
        ToldProgressDto: {
            /** Format: uuid */
            actionId: string;
            progress: components["schemas"]["ActionProgress"];
            title: string;
            /** @description As it is now. */
            status: components["schemas"]["ActionStatus"];
            /** Format: date */
            dueOn: string | null;
        };
        /** @enum {string} */
        BlockerCategory: "money" | "market" | "raw_material" | "equipment" | "legal" | "people" | "conflict" | "transport" | "water_energy" | "administration" | "health" | "other";
        RaiseBlockerDto: {
            /** Format: uuid */
            id: string;
            category: components["schemas"]["BlockerCategory"];
            words: string;
        };
        StandingBlockerDto: {
            /** Format: uuid */
            id: string;
            category: components["schemas"]["BlockerCategory"];
            words: string;
            /** Format: date */
            raisedOn: string;
            /**
             * Format: date
             * @description The last contact that said so.
             */
            standingOn: string;
        };
        FollowUpFileDto: {
            file: components["schemas"]["FileDto"];
            seconds: number | null;
        };
        /** @enum {string} */
        FollowUpStep: "follow-ups.log" | "follow-ups.correct" | "follow-ups.move";
        FollowUpDto: {
            /** Format: date */
            heldOn: string;
            channel: components["schemas"]["FollowUpChannel"];
            spokenTo: string;
            durationMinutes: number | null;
            summary: string;
            /** @description What stands in the way, in words alone. */
            blockers: string;
            nextStep: string;
            /** Format: date */
            nextStepOn: string | null;
            /** @description From 1, very low, to 5, very good. */
            mood: number | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            windowId: string;
            loggedByName: string;
            /** Format: date-time */
            loggedAt: string;
            progress: components["schemas"]["ToldProgressDto"][];
            raised: components["schemas"]["RaiseBlockerDto"][];
            solved: components["schemas"]["StandingBlockerDto"][];
            files: components["schemas"]["FollowUpFileDto"][];
            /** @description One more with each correction. */
            version: number;
            /**
             * Format: date-time
             * @description Null where it stands as it was logged.
             */
            correctedAt: string | null;
            may: components["schemas"]["FollowUpStep"][];
        };
        FollowUpWindowDto: {
            /** Format: uuid */
            id: string;
            ordinal: number;
            /** Format: date */
            opensOn: string;
            /** Format: date */
            closesOn: string;
            state: components["schemas"]["WindowState"];
            /** @description Who is, or was, to call in it. */
            callerName: string | null;
            followUps: components["schemas"]["FollowUpDto"][];
        };
        FollowUpComplianceDto: {
            due: number;
            honoured: number;
            /** @description Null while nothing is due. */
            rate: number | null;
        };
        EnrolmentFollowUpsDto: {
            /** Format: uuid */
            enrolmentId: string;
            /** Format: uuid */
            programmeId: string;
            programmeName: string;
            /** Format: uuid */
            cooperativeId: string;
            cooperativeNameFr: string;
            cooperativeNameAr: string;
            /** Format: date */
            today: string;
            windows: components["schemas"]["FollowUpWindowDto"][];
            compliance: components["schemas"]["FollowUpComplianceDto"];
            standing: components["schemas"]["StandingBlockerDto"][];
            may: components["schemas"]["FollowUpStep"][];
        };
        ContactPersonDto: {
            name: string;
            nameAr: string;
            function: components["schemas"]["MemberFunction"];
            phone: string | null;
        };
        PromiseDto: {
            /** Format: date */
            heldOn: string;
            spokenTo: string;
            nextStep: string;
            /** Format: date */
            nextStepOn: string | null;
        };
        ActionToAskDto: {
            /** Format: uuid */
            id: string;
            title: string;
            status: components["schemas"]["ActionStatus"];
            /** Format: date */
            dueOn: string | null;
            /** @description What was told last. */
            lastProgress: components["schemas"]["ActionProgress"] | null;
            /** Format: date */
            lastToldOn: string | null;
        };
        WindowHandedOverDto: {
            /** @description Who was to call before; null where nobody was. */
            fromName: string | null;
            reason: string;
        };
        FollowUpWindowFormDto: {
            /** Format: uuid */
            id: string;
            ordinal: number;
            windowCount: number;
            /** Format: date */
            opensOn: string;
            /** Format: date */
            closesOn: string;
            /** Format: date */
            today: string;
            state: components["schemas"]["WindowState"];
            /** Format: uuid */
            enrolmentId: string;
            /** Format: uuid */
            cooperativeId: string;
            cooperativeNameFr: string;
            cooperativeNameAr: string;
            phone: string | null;
            /** @description The bureau as it is today. */
            contacts: components["schemas"]["ContactPersonDto"][];
            lastPromise: components["schemas"]["PromiseDto"] | null;
            /** @description Planned or running, of a plan that was signed. */
            actions: components["schemas"]["ActionToAskDto"][];
            /** @description Those told earlier and not solved. */
            standing: components["schemas"]["StandingBlockerDto"][];
            /** @description Who is to call in this window. */
            callerName: string | null;
            handedOver: components["schemas"]["WindowHandedOverDto"] | null;
            followUps: components["schemas"]["FollowUpDto"][];
            may: components["schemas"]["FollowUpStep"][];
        };
        TellProgressDto: {
            /** Format: uuid */
            actionId: string;
            progress: components["schemas"]["ActionProgress"];
        };
        /** @enum {string} */
        BlockerNews: "standing" | "solved";
        TellBlockerDto: {
            /** Format: uuid */
            blockerId: string;
            news: components["schemas"]["BlockerNews"];
        };
        AddFollowUpFileDto: {
            /**
             * Format: uuid
             * @description A file sent for the same enrolment.
             */
            fileId: string;
            /** @description Length of a voice note. */
            seconds: number | null;
        };
        LogFollowUpDto: {
            /** Format: date */
            heldOn: string;
            channel: components["schemas"]["FollowUpChannel"];
            spokenTo: string;
            durationMinutes: number | null;
            summary: string;
            /** @description What stands in the way, in words alone. */
            blockers: string;
            nextStep: string;
            /** Format: date */
            nextStepOn: string | null;
            /** @description From 1, very low, to 5, very good. */
            mood: number | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            windowId: string;
            progress?: components["schemas"]["TellProgressDto"][];
            raised?: components["schemas"]["RaiseBlockerDto"][];
            /** @description Of blockers told earlier. */
            told?: components["schemas"]["TellBlockerDto"][];
            files?: components["schemas"]["AddFollowUpFileDto"][];
        };
        CorrectFollowUpDto: {
            /** Format: date */
            heldOn: string;
            channel: components["schemas"]["FollowUpChannel"];
            spokenTo: string;
            durationMinutes: number | null;
            summary: string;
            /** @description What stands in the way, in words alone. */
            blockers: string;
            nextStep: string;
            /** Format: date */
            nextStepOn: string | null;
            /** @description From 1, very low, to 5, very good. */
            mood: number | null;
            /** @description Why it is corrected; kept with what it said before. */
            reason: string;
            progress?: components["schemas"]["TellProgressDto"][];
            raised?: components["schemas"]["RaiseBlockerDto"][];
            /** @description Of blockers told at other contacts. */
            told?: components["schemas"]["TellBlockerDto"][];
            /** @description To add, or to put back. */
            files?: components["schemas"]["AddFollowUpFileDto"][];
            removedFiles?: string[];
        };
        MoveFollowUpDto: {
            /**
             * Format: uuid
             * @description Enrolled in the same programme.
             */
            cooperativeId: string;
            /** @description Why it is moved; kept with where it stood. */
            reason: string;
        };
        StandingReportDto: {
            /** Format: uuid */
            id: string;
            number: number;
        };
        FollowUpEditionDto: {
            contact: components["schemas"]["FollowUpDto"];
            correctedByName: string;
            /** Format: date-time */
            correctedAt: string;
            reason: string;
            reports: components["schemas"]["StandingReportDto"][];
        };
        FollowUpEditionsDto: {
            /** @description The latest first. */
            items: components["schemas"]["FollowUpEditionDto"][];
            /** @description Those that stand on it as it reads now. */
            reports: components["schemas"]["StandingReportDto"][];
        };
        /** @enum {string} */
        ListedWindowState: "missed" | "due_soon" | "open" | "honoured" | "future";
        ListedWindowDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            enrolmentId: string;
            /** Format: uuid */
            cooperativeId: string;
            cooperativeNameFr: string;
            cooperativeNameAr: string;
            ordinal: number;
            /** Format: date */
            opensOn: string;
            /** Format: date */
            closesOn: string;
            state: components["schemas"]["ListedWindowState"];
            /** Format: uuid */
            callerId: string | null;
            callerName: string | null;
            /**
             * Format: date
             * @description The last contact in this window.
             */
            heldOn: string | null;
            /** @description What stands in the cooperative’s way, in number. */
            standing: number;
        };
        WindowCountsDto: {
            missed: number;
            due_soon: number;
            open: number;
            honoured: number;
            future: number;
        };
        FollowUpWindowPageDto: {
            items: components["schemas"]["ListedWindowDto"][];
            nextCursor: string | null;
            counts: components["schemas"]["WindowCountsDto"];
        };
        CallerComplianceDto: {
            due: number;
            honoured: number;
            /** @description Null while nothing is due. */
            rate: number | null;
            /**
             * Format: uuid
             * @description Null for windows that nobody was given.
             */
            accountId: string | null;
            name: string | null;
            /** @description Windows that can still be honoured. */
            ahead: number;
        };
        CooperativeComplianceDto: {
            due: number;
            honoured: number;
            /** @description Null while nothing is due. */
            rate: number | null;
            /** Format: uuid */
            enrolmentId: string;
            cooperativeNameFr: string;
            cooperativeNameAr: string;
            /** @description Missed one after the other, up to now. */
            missedInARow: number;
            standing: number;
        };
        ProgrammeComplianceDto: {
            whole: components["schemas"]["FollowUpComplianceDto"];
            /** @description The team, who calls for nobody included. */
            callers: components["schemas"]["CallerComplianceDto"][];
            /** @description Those least kept first. */
            cooperatives: components["schemas"]["CooperativeComplianceDto"][];
        };
        ListedBlockerDto: {
            /** Format: uuid */
            id: string;
            category: components["schemas"]["BlockerCategory"];
            words: string;
            /** Format: date */
            raisedOn: string;
            /**
             * Format: date
             * @description The last contact that said so.
             */
            standingOn: string;
            /**
             * Format: uuid
             * @description The window in which it was told.
             */
            windowId: string;
            /** Format: uuid */
            enrolmentId: string;
            cooperativeNameFr: string;
            cooperativeNameAr: string;
        };
        BlockerCountDto: {
            category: components["schemas"]["BlockerCategory"];
            count: number;
        };
        BlockerPageDto: {
            items: components["schemas"]["ListedBlockerDto"][];
            nextCursor: string | null;
            /** @description The most frequent first. */
            counts: components["schemas"]["BlockerCountDto"][];
        };
        /** @enum {string} */
        ReassignmentStep: "undo";
        ReassignmentDto: {
            /** Format: uuid */
            id: string;
            toName: string;
            /** @description Who was to call before, by name. */
            fromNames: string;
            /** Format: date */
            fromDay: string;
            reason: string;
            windows: number;
            cooperatives: number;
            madeByName: string;
            /** Format: date-time */
            madeAt: string;
            undone: boolean;
            may: components["schemas"]["ReassignmentStep"][];
        };
        ReassignmentsDto: {
            /** @description The latest first, at most 50. */
            items: components["schemas"]["ReassignmentDto"][];
        };
        ReassignFollowUpsDto: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description Of the programme’s team.
             */
            toAccountId: string;
            /**
             * Format: uuid
             * @description Only the windows of this caller: somebody leaves, or is away.
             */
            fromAccountId?: string;
            /** @description Only the windows of these cooperatives. */
            enrolmentIds?: string[];
            /**
             * Format: date
             * @description Windows that closed before this day stay; today or later.
             */
            fromDay: string;
            reason: string;
        };
        /**
         * @description Late: its day has passed and its roll is not called.
         * @enum {string}
         */
        DayTiming: "late" | "today" | "coming";
        DaySessionDto: {
            /** Format: uuid */
            id: string;
            title: string;
            kind: components["schemas"]["SessionKind"];
            ordinal: number | null;
            venue: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            /** Format: date */
            day: string;
            zone: string;
            status: components["schemas"]["SessionStatus"];
            /** @description Late: its day has passed and its roll is not called. */
            timing: components["schemas"]["DayTiming"];
            cooperatives: string[];
        };
        /**
         * @description Due soon in its last days; missed when it closed without a contact.
         * @enum {string}
         */
        DayWindowState: "missed" | "due_soon" | "open";
        DayFollowUpDto: {
            /** Format: uuid */
            windowId: string;
            /** Format: uuid */
            enrolmentId: string;
            ordinal: number;
            /** Format: date */
            opensOn: string;
            /** Format: date */
            closesOn: string;
            /** @description Due soon in its last days; missed when it closed without a contact. */
            state: components["schemas"]["DayWindowState"];
            cooperativeNameFr: string;
            cooperativeNameAr: string;
            phone: string | null;
            handedOver: components["schemas"]["WindowHandedOverDto"] | null;
        };
        DayDiagnosticDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            enrolmentId: string;
            wave: components["schemas"]["DiagnosticWave"];
            /** Format: date */
            heldOn: string;
            answered: number;
            criteria: number;
            cooperativeNameFr: string;
            cooperativeNameAr: string;
        };
        DayActionDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            planId: string;
            /** Format: uuid */
            enrolmentId: string;
            title: string;
            /** Format: date */
            dueOn: string;
            cooperativeNameFr: string;
            cooperativeNameAr: string;
        };
        DayTotalsDto: {
            sessions: number;
            followUps: number;
            diagnostics: number;
            actions: number;
        };
        MyDayDto: {
            /** Format: date */
            today: string;
            sessions: components["schemas"]["DaySessionDto"][];
            followUps: components["schemas"]["DayFollowUpDto"][];
            diagnostics: components["schemas"]["DayDiagnosticDto"][];
            actions: components["schemas"]["DayActionDto"][];
            totals: components["schemas"]["DayTotalsDto"];
        };
        FormulaFaultDto: {
            code: string;
            /** @description The first character that it is about. */
            start: number;
            /** @description The first character after it. */
            end: number;
            /** @description A code or a unit that the sentence names. */
            one: string | null;
            other: string | null;
        };
        FormulaPartDto: {
            code: string;
            value: number | null;
        };
        FormulaSampleDto: {
            nameFr: string;
            nameAr: string;
            month: string;
            parts: components["schemas"]["FormulaPartDto"][];
            value: number | null;
        };
        FormulaPreviewDto: {
            fault: components["schemas"]["FormulaFaultDto"] | null;
            /** @description What it comes out in. */
            unitCode: string | null;
            /** @description On readings there are, the latest first. */
            samples: components["schemas"]["FormulaSampleDto"][];
        };
        /** @enum {string} */
        IndicatorKind: "follow_up" | "performance";
        /**
         * @description Typed by somebody, computed from the chain, or by a formula over others.
         * @enum {string}
         */
        IndicatorOrigin: "typed" | "automatic" | "formula";
        /** @enum {string} */
        IndicatorDirection: "increase" | "decrease";
        /** @enum {string} */
        AcrossTime: "sum" | "latest" | "average" | "max" | "cumulative";
        /** @enum {string} */
        AcrossCooperatives: "sum" | "average" | "median" | "none";
        /** @enum {string} */
        Disaggregation: "sex" | "age_band" | "territory";
        OpenWordsDto: {
            fr: string;
            ar: string;
            en: string;
        };
        IndicatorUserDto: {
            /** Format: uuid */
            programmeId: string;
            nameFr: string;
            nameAr: string;
        };
        PastDefinitionDto: {
            number: number;
            /**
             * Format: date-time
             * @description Until when it was in force.
             */
            changedAt: string;
            changedBy: string | null;
            /** @description Why it was changed. */
            reason: string;
            definition: components["schemas"]["OpenWordsDto"];
            method: components["schemas"]["OpenWordsDto"];
            acrossTime: components["schemas"]["AcrossTime"];
            acrossCooperatives: components["schemas"]["AcrossCooperatives"];
            formula: string | null;
            /** @description Readings made by it. */
            readings: number;
        };
        CatalogueIndicatorDto: {
            /** Format: uuid */
            id: string;
            code: string;
            name: components["schemas"]["LocalizedTextDto"];
            unit: components["schemas"]["LocalizedTextDto"];
            /** @description What it is counted in, such as MAD/person; 1 for a share. */
            unitCode: string;
            kind: components["schemas"]["IndicatorKind"];
            /** @description Typed by somebody, computed from the chain, or by a formula over others. */
            origin: components["schemas"]["IndicatorOrigin"];
            /** @description Read as numerator and denominator; its values are shares: 0.4 for 40 %. */
            isRatio: boolean;
            /** @description Of a ratio alone. */
            numeratorName: components["schemas"]["LocalizedTextDto"] | null;
            /** @description Of a ratio alone. */
            denominatorName: components["schemas"]["LocalizedTextDto"] | null;
            direction: components["schemas"]["IndicatorDirection"];
            acrossTime: components["schemas"]["AcrossTime"];
            acrossCooperatives: components["schemas"]["AcrossCooperatives"];
            decimals: number;
            /** @description A reading every so many months of the programme. */
            frequencyMonths: number;
            disaggregations: components["schemas"]["Disaggregation"][];
            /** @description Read as a number below 0 in good faith, such as a result. */
            mayBeNegative: boolean;
            sdg: string[];
            /** @description No programme takes it up any more; those that follow it may go on. */
            retired: boolean;
            /** @description What it means. */
            definition: components["schemas"]["OpenWordsDto"];
            /** @description How it is measured. */
            method: components["schemas"]["OpenWordsDto"];
            /** @description Where the figure comes from. */
            source: components["schemas"]["OpenWordsDto"];
            /** @description Codes of IRIS+. */
            iris: string[];
            formula: string | null;
            /** @description Number of the definition in force. */
            version: number;
            /** @description Comes with the product. */
            shipped: boolean;
            /** @description Readings there are of it. */
            readings: number;
            /** @description Programmes in reach that follow it. */
            programmes: components["schemas"]["IndicatorUserDto"][];
            /** @description Codes of the formulas that name it. */
            formulas: string[];
            /** @description The latest first. */
            past: components["schemas"]["PastDefinitionDto"][];
            may: string[];
        };
        NewIndicatorDto: {
            code: string;
            name: components["schemas"]["LocalizedTextDto"];
            unit: components["schemas"]["LocalizedTextDto"];
            unitCode: string;
            definition: components["schemas"]["LocalizedTextDto"];
            method: components["schemas"]["OpenWordsDto"];
            source: components["schemas"]["OpenWordsDto"];
            kind: components["schemas"]["IndicatorKind"];
            origin: components["schemas"]["IndicatorOrigin"];
            formula: string | null;
            isRatio: boolean;
            numeratorName: components["schemas"]["LocalizedTextDto"] | null;
            denominatorName: components["schemas"]["LocalizedTextDto"] | null;
            direction: components["schemas"]["IndicatorDirection"];
            acrossTime: components["schemas"]["AcrossTime"];
            acrossCooperatives: components["schemas"]["AcrossCooperatives"];
            decimals: number;
            frequencyMonths: number;
            disaggregations: components["schemas"]["Disaggregation"][];
            mayBeNegative: boolean;
            sdg: string[];
            iris: string[];
            /** Format: uuid */
            id: string;
        };
        ChangedIndicatorDto: {
            code: string;
            name: components["schemas"]["LocalizedTextDto"];
            unit: components["schemas"]["LocalizedTextDto"];
            unitCode: string;
            definition: components["schemas"]["LocalizedTextDto"];
            method: components["schemas"]["OpenWordsDto"];
            source: components["schemas"]["OpenWordsDto"];
            kind: components["schemas"]["IndicatorKind"];
            origin: components["schemas"]["IndicatorOrigin"];
            formula: string | null;
            isRatio: boolean;
            numeratorName: components["schemas"]["LocalizedTextDto"] | null;
            denominatorName: components["schemas"]["LocalizedTextDto"] | null;
            direction: components["schemas"]["IndicatorDirection"];
            acrossTime: components["schemas"]["AcrossTime"];
            acrossCooperatives: components["schemas"]["AcrossCooperatives"];
            decimals: number;
            frequencyMonths: number;
            disaggregations: components["schemas"]["Disaggregation"][];
            mayBeNegative: boolean;
            sdg: string[];
            iris: string[];
            /** @description Asked for once there are readings. */
            reason: string;
        };
        RetirementDto: {
            retired: boolean;
        };
        IndicatorDto: {
            /** Format: uuid */
            id: string;
            code: string;
            name: components["schemas"]["LocalizedTextDto"];
            unit: components["schemas"]["LocalizedTextDto"];
            /** @description What it is counted in, such as MAD/person; 1 for a share. */
            unitCode: string;
            kind: components["schemas"]["IndicatorKind"];
            /** @description Typed by somebody, computed from the chain, or by a formula over others. */
            origin: components["schemas"]["IndicatorOrigin"];
            /** @description Read as numerator and denominator; its values are shares: 0.4 for 40 %. */
            isRatio: boolean;
            /** @description Of a ratio alone. */
            numeratorName: components["schemas"]["LocalizedTextDto"] | null;
            /** @description Of a ratio alone. */
            denominatorName: components["schemas"]["LocalizedTextDto"] | null;
            direction: components["schemas"]["IndicatorDirection"];
            acrossTime: components["schemas"]["AcrossTime"];
            acrossCooperatives: components["schemas"]["AcrossCooperatives"];
            decimals: number;
            /** @description A reading every so many months of the programme. */
            frequencyMonths: number;
            disaggregations: components["schemas"]["Disaggregation"][];
            /** @description Read as a number below 0 in good faith, such as a result. */
            mayBeNegative: boolean;
            sdg: string[];
            /** @description No programme takes it up any more; those that follow it may go on. */
            retired: boolean;
        };
        DatedTargetDto: {
            /** @description To be reached by its end. */
            month: string;
            target: number;
        };
        /** @enum {string} */
        TargetBasis: "month" | "period";
        PeriodAmountDto: {
            /** @description Its first month; its last is that of the target. */
            since: string;
            /** @description Null while nothing was read in it. */
            amount: number | null;
            target: number;
            /** @description Readings that there are. */
            told: number;
            /** @description Months that it has, one for each cooperative. */
            months: number;
        };
        TowardsTargetDto: {
            /** @description As a month: a sum as its average month. */
            value: number | null;
            baseline: number | null;
            target: number | null;
            /** @description Null without a target, or where cooperatives differ. */
            targetMonth: string | null;
            /** @description 0 at the baseline, 1 at the target. */
            progress: number | null;
            /** @description Cooperatives that have all that is compared. */
            compared: number;
            /** @description Of a sum whose targets are said for periods, and told above for a month of them. */
            period: components["schemas"]["PeriodAmountDto"] | null;
        };
        SeriesPointDto: {
            month: string;
            /** @description Since the start for what is cumulative. Null is missing. */
            value: number | null;
            /** @description Cooperatives that said something. */
            counted: number;
            /** @description Whether a reading is due in this month at all. */
            due: boolean;
        };
        /** @enum {string} */
        ReadingStatus: "submitted" | "approved" | "returned";
        /** @enum {string} */
        PartDimension: "sex" | "age_band";
        /** @enum {string} */
        PartKey: "female" | "male" | "under_18" | "18_24" | "25_34" | "35_49" | "50_59" | "60_plus";
        ReadingPartDto: {
            dimension: components["schemas"]["PartDimension"];
            key: components["schemas"]["PartKey"];
            value: number | null;
        };
        /** @enum {string} */
        ReadingWarning: "negative" | "share_over_whole" | "unit_slip" | "zero_after_steady" | "jump" | "outlier";
        ReadingDto: {
            /** Format: uuid */
            id: string;
            month: string;
            /** @description Null where a correction took the value away. */
            value: number | null;
            numerator: number | null;
            denominator: number | null;
            source: string;
            status: components["schemas"]["ReadingStatus"];
            returnedReason: string;
            parts: components["schemas"]["ReadingPartDto"][];
            /** @description A word kept with it: why it is right though odd, or why it corrects. */
            remark: string;
            warnings: components["schemas"]["ReadingWarning"][];
            enteredBy: string;
            /** Format: date-time */
            enteredAt: string;
            /** @description Numbers of the sealed reports that it stands in: it is locked. */
            reportedIn: number[];
            /** @description Numbers of the reports that were sealed on an earlier figure. */
            correctsReports: number[];
        };
        IndicatorSeriesDto: {
            indicator: components["schemas"]["IndicatorDto"];
            baseline: number | null;
            /** @description By the end of the programme. */
            target: number | null;
            /** @description By month, the end of the programme last. */
            targets: components["schemas"]["DatedTargetDto"][];
            targetBasis: components["schemas"]["TargetBasis"];
            /** @description All readings by the rule across time. */
            total: number | null;
            /** @description Towards the target due by now: 0 at the baseline, 1 at the target. */
            progress: number | null;
            towards: components["schemas"]["TowardsTargetDto"];
            /** @description Every month that has begun. */
            points: components["schemas"]["SeriesPointDto"][];
            /** @description By month; none for what is computed. */
            readings: components["schemas"]["ReadingDto"][];
        };
        EnrolmentIndicatorsDto: {
            /** Format: uuid */
            enrolmentId: string;
            /** Format: uuid */
            programmeId: string;
            /** Format: uuid */
            cooperativeId: string;
            cooperativeNameFr: string;
            cooperativeNameAr: string;
            months: string[];
            indicators: components["schemas"]["IndicatorSeriesDto"][];
            may: string[];
        };
        ProgrammeFigureDto: {
            indicator: components["schemas"]["IndicatorDto"];
            /** @description By the two rules, over what was said. */
            total: number | null;
            /** @description Cooperatives that the total speaks of. */
            counted: number;
            /** @description Cooperatives that said nothing at all. */
            missing: number;
            /** @description Readings due by now, one a cooperative and month; 0 for what is computed. */
            readingsDue: number;
            /** @description Of these, how many there are. */
            readingsTold: number;
            towards: components["schemas"]["TowardsTargetDto"];
            /** @description Stated for all, or added up where all have one. */
            targets: components["schemas"]["DatedTargetDto"][];
            points: components["schemas"]["SeriesPointDto"][];
        };
        ProgrammeFiguresDto: {
            /** Format: uuid */
            programmeId: string;
            /** @description Cooperatives of the cohort in reach. */
            cooperatives: number;
            /** @description Months that have begun. */
            months: string[];
            items: components["schemas"]["ProgrammeFigureDto"][];
            nextCursor: string | null;
            may: string[];
        };
        BreakdownPartDto: {
            /** @description A sex, an age band, a province; `unknown` for what nobody told. */
            key: string;
            /** @description Of a province. */
            name: components["schemas"]["LocalizedTextDto"] | null;
            /** @description Null where the cooperatives of it said nothing. */
            value: number | null;
        };
        BreakdownDto: {
            dimension: components["schemas"]["Disaggregation"];
            parts: components["schemas"]["BreakdownPartDto"][];
        };
        CooperativeFigureDto: {
            /** Format: uuid */
            enrolmentId: string;
            nameFr: string;
            nameAr: string;
            total: number | null;
            towards: components["schemas"]["TowardsTargetDto"];
        };
        IndicatorFiguresDto: {
            figure: components["schemas"]["ProgrammeFigureDto"];
            /** Format: uuid */
            programmeId: string;
            cooperatives: number;
            months: string[];
            /** @description None where the total does not divide. */
            breakdowns: components["schemas"]["BreakdownDto"][];
            rows: components["schemas"]["CooperativeFigureDto"][];
            may: string[];
        };
        /** @enum {string} */
        SourceState: "approved";
        OperandDto: {
            indicator: components["schemas"]["IndicatorDto"];
            total: number | null;
        };
        /**
         * @description What the rows are; null of a formula.
         * @enum {string}
         */
        SourceNoun: "reading" | "session" | "window" | "diagnostic" | "action" | "procedure" | "cooperative" | "certificate" | "fair";
        FigureSourceDto: {
            /** @description Of the row: a session stands once for each cooperative. */
            id: string;
            /**
             * Format: uuid
             * @description Of what is opened.
             */
            recordId: string;
            /** Format: uuid */
            enrolmentId: string;
            /** Format: uuid */
            cooperativeId: string;
            nameFr: string;
            nameAr: string;
            /** @description As it was typed; empty where nothing was. */
            title: string;
            /** @description Of a procedure or a fair. */
            name: components["schemas"]["LocalizedTextDto"] | null;
            /** @description The wave of a diagnostic, the state of a reading. */
            kind: string | null;
            /** Format: date */
            day: string | null;
            /** @description What it adds; null of a share. */
            value: number | null;
            /** @description Of a share: what it adds above. */
            numerator: number | null;
            /** @description Of a share: what it adds below. */
            denominator: number | null;
        };
        FigureSourcesDto: {
            /** Format: uuid */
            programmeId: string;
            indicator: components["schemas"]["IndicatorDto"];
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /** @description The figure, by the two rules of the indicator. */
            total: number | null;
            /** @description Cooperatives that the figure speaks of. */
            counted: number;
            /** @description Cooperatives that are silent. */
            missing: number;
            /** @description Of a formula alone, which has no rows of its own. */
            operands: components["schemas"]["OperandDto"][];
            /** @description What the rows are; null of a formula. */
            noun: components["schemas"]["SourceNoun"] | null;
            /** @description Latest first. */
            items: components["schemas"]["FigureSourceDto"][];
            nextCursor: string | null;
            /** @description Rows in all. */
            rows: number;
        };
        StatedTargetsDto: {
            /** @description Null: those of the cooperatives are added up. */
            baseline: number | null;
            /** @description None: those of the cooperatives are added up. */
            targets: components["schemas"]["DatedTargetDto"][];
        };
        NamedTargetsDto: {
            /** Format: uuid */
            enrolmentId: string;
            baseline: number | null;
            /** @description A month that is left out has no target. */
            targets: components["schemas"]["DatedTargetDto"][];
            nameFr: string;
            nameAr: string;
        };
        IndicatorTargetsDto: {
            /** Format: uuid */
            programmeId: string;
            indicator: components["schemas"]["IndicatorDto"];
            /** @description Every so many months; null: at the end alone. */
            step: number | null;
            /** @description For a month as any other, or added up since the target before; of sums alone. */
            basis: components["schemas"]["TargetBasis"];
            /** @description Whether targets may be said for periods. */
            mayBePeriods: boolean;
            /** @description Every month of the programme; the last is its end. */
            months: string[];
            /** @description For all cooperatives together. */
            stated: components["schemas"]["StatedTargetsDto"];
            rows: components["schemas"]["NamedTargetsDto"][];
            version: number;
            may: string[];
        };
        CooperativeTargetsDto: {
            /** Format: uuid */
            enrolmentId: string;
            baseline: number | null;
            /** @description A month that is left out has no target. */
            targets: components["schemas"]["DatedTargetDto"][];
        };
        SaveTargetsDto: {
            /** @description One of 1, 2, 3, 4, 6, 12, or null. */
            step: number | null;
            basis: components["schemas"]["TargetBasis"];
            stated: components["schemas"]["StatedTargetsDto"];
            /** @description Cooperatives left out keep theirs. */
            rows: components["schemas"]["CooperativeTargetsDto"][];
        };
        IndicatorsDto: {
            items: components["schemas"]["IndicatorDto"][];
            nextCursor: string | null;
        };
        ProgrammeIndicatorsDto: {
            /** @description In the order of the programme. */
            items: components["schemas"]["IndicatorDto"][];
            nextCursor: string | null;
            may: string[];
        };
        ChooseIndicatorsDto: {
            /** @description In the order of the programme; readings of one left out are kept. */
            indicatorIds: string[];
        };
        IndicatorTargetDto: {
            /** Format: uuid */
            indicatorId: string;
            /** @description For one month, as the readings are. A share for a ratio. */
            baseline: number | null;
            /** @description For one month, as the readings are. A share for a ratio. */
            target: number | null;
        };
        SetTargetsDto: {
            targets: components["schemas"]["IndicatorTargetDto"][];
        };
        TargetsDto: {
            items: components["schemas"]["IndicatorTargetDto"][];
        };
        GridRowDto: {
            /** Format: uuid */
            enrolmentId: string;
            nameFr: string;
            nameAr: string;
            /** @description Photos of the ledger kept for this month. */
            files: number;
        };
        ComputedValueDto: {
            value: number | null;
            numerator: number | null;
            denominator: number | null;
        };
        GridCellDto: {
            /** Format: uuid */
            enrolmentId: string;
            /** Format: uuid */
            indicatorId: string;
            baseline: number | null;
            /** @description By the end of the programme, for one month. */
            target: number | null;
            current: components["schemas"]["ReadingDto"] | null;
            /** @description The latest one of an earlier month. */
            previous: components["schemas"]["ReadingDto"] | null;
            /** @description Values of earlier months, latest first: what is usual here. */
            recent: number[];
            /** @description Of an indicator that is not typed. */
            computed: components["schemas"]["ComputedValueDto"] | null;
        };
        ReturnedMonthDto: {
            month: string;
            count: number;
        };
        ReadingsGridDto: {
            /** Format: uuid */
            programmeId: string;
            month: string;
            /** @description Months that have begun, the only ones that can be read. */
            months: string[];
            /** Format: date */
            dueOn: string;
            indicators: components["schemas"]["IndicatorDto"][];
            rows: components["schemas"]["GridRowDto"][];
            /** @description Only where there is a reading or a target. */
            cells: components["schemas"]["GridCellDto"][];
            /** @description Of what the caller entered, in any month. */
            returned: components["schemas"]["ReturnedMonthDto"][];
            may: string[];
        };
        NewReadingDto: {
            /**
             * Format: uuid
             * @description Sent again, the same reading is stored once.
             */
            id: string;
            /** Format: uuid */
            enrolmentId: string;
            /** Format: uuid */
            indicatorId: string;
            month: string;
            /** @description Null for a ratio, and to take a value away. */
            value: number | null;
            numerator: number | null;
            denominator: number | null;
            source: string;
            /**
             * Format: uuid
             * @description The reading that was seen there, null for none: another one there means 412. Left out, the latest word counts.
             */
            replaces?: string | null;
            /** @description Asked for to correct what a sealed report says. */
            remark?: string;
            parts?: components["schemas"]["ReadingPartDto"][];
        };
        EnterReadingsDto: {
            readings: components["schemas"]["NewReadingDto"][];
        };
        EnteredReadingDto: {
            /** Format: uuid */
            enrolmentId: string;
            /** Format: uuid */
            indicatorId: string;
            reading: components["schemas"]["ReadingDto"];
        };
        EnteredReadingsDto: {
            /** @description Only those that changed something. */
            items: components["schemas"]["EnteredReadingDto"][];
        };
        /** @enum {string} */
        ReadingDecision: "approve" | "return" | "reopen";
        DecideReadingsDto: {
            readingIds: string[];
            decision: components["schemas"]["ReadingDecision"];
            /** @description Asked for when readings are returned. */
            reason: string;
        };
        DecidedReadingsDto: {
            count: number;
            status: components["schemas"]["ReadingStatus"];
        };
        /** @enum {string} */
        ReadingEvent: "entered" | "approved" | "returned" | "submitted";
        ReadingEventDto: {
            event: components["schemas"]["ReadingEvent"];
            /** Format: uuid */
            readingId: string;
            /** Format: date-time */
            at: string;
            by: string;
            value: number | null;
            numerator: number | null;
            denominator: number | null;
            parts: components["schemas"]["ReadingPartDto"][];
            source: string;
            /** @description The word kept with the figure, or why it was sent back. */
            word: string;
            /** @description Reports sealed on this figure. */
            reportedIn: number[];
        };
        ReadingHistoryDto: {
            /** @description Latest first. */
            items: components["schemas"]["ReadingEventDto"][];
        };
        ReadingFileDto: {
            /** Format: uuid */
            id: string;
            name: string;
            mediaType: components["schemas"]["MediaType"];
            /** @description Bytes. */
            byteSize: number;
            /** @description Pixels; null for what is no picture. */
            width: number | null;
            /** @description Pixels; null for what is no picture. */
            height: number | null;
            /** Format: date-time */
            addedAt: string;
            addedBy: string;
        };
        ReadingFilesDto: {
            items: components["schemas"]["ReadingFileDto"][];
        };
        AddReadingFileDto: {
            /**
             * Format: uuid
             * @description Of this enrolment; sent again, it is kept once.
             */
            fileId: string;
            month: string;
        };
        RemoveReadingFileDto: {
            /** @description False brings it back. */
            removed: boolean;
        };
        /** @enum {string} */
        ReadingsTableLayout: "grid" | "long" | "template";
        /** @enum {string} */
        ReadingsTableFormat: "xlsx" | "csv";
        /** @enum {string} */
        ReadingsTableLocale: "fr" | "ar" | "en";
        /** @enum {string} */
        ReadingImportStatus: "preview" | "confirmed" | "undone";
        ReadingsTableChangeDto: {
            row: number;
            nameFr: string;
            nameAr: string;
            indicator: components["schemas"]["LocalizedTextDto"];
            month: string;
            before: number | null;
            after: number | null;
            warnings: string[];
            /** @description A sealed report stands on what it corrects. */
            reported: boolean;
        };
        ReadingsTableFaultDto: {
            sheet: string;
            /** @description As the spreadsheet numbers it. */
            row: number;
            column: string;
            code: string;
            params: {
                [key: string]: unknown;
            };
            value: string;
        };
        ReadingImportDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            programmeId: string;
            fileName: string;
            status: components["schemas"]["ReadingImportStatus"];
            rows: number;
            /** @description Readings that say what is there already. */
            unchanged: number;
            /** @description The first 200, what looks odd before the rest. */
            changes: components["schemas"]["ReadingsTableChangeDto"][];
            changesTotal: number;
            /** @description The first 200. */
            faults: components["schemas"]["ReadingsTableFaultDto"][];
            faultsTotal: number;
            ignoredColumns: string[];
            /** @description There is no fault, and something to change. */
            canConfirm: boolean;
        };
        ConfirmReadingImportDto: {
            /** @description Asked for where it corrects what a sealed report says. */
            remark: string;
        };
        NetworkFiguresDto: {
            /** @description Organisations that belong to it directly. */
            organisations: number;
            /** @description People, each counted once, however many of its organisations they belong to. */
            people: number;
            women: number;
            provinces: number;
        };
        NetworkLineDto: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["CooperativeKind"];
            nameFr: string;
            nameAr: string;
            figures: components["schemas"]["NetworkFiguresDto"];
        };
        NetworkPageDto: {
            items: components["schemas"]["NetworkLineDto"][];
            nextCursor: string | null;
        };
        OrganisationDto: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["CooperativeKind"];
            nameFr: string;
            nameAr: string;
        };
        /** @enum {string} */
        AffiliationRole: "member" | "founder" | "host";
        /** @enum {string} */
        AffiliationStep: "change" | "remove";
        AffiliationDto: {
            /** Format: uuid */
            id: string;
            /** @description What belongs. */
            organisation: components["schemas"]["OrganisationDto"];
            /** @description What it belongs to. */
            network: components["schemas"]["OrganisationDto"];
            role: components["schemas"]["AffiliationRole"];
            /** Format: date */
            fromDate: string;
            /**
             * Format: date
             * @description The last day; null while it lasts.
             */
            toDate: string | null;
            /** @description Organisations that belong to the organisation today. */
            organisations: number;
            /** @description Its people today; null to who may not see its members. */
            people: number | null;
            version: number;
            may: components["schemas"]["AffiliationStep"][];
        };
        /** @enum {string} */
        NetworkStep: "add";
        NetworkDto: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["CooperativeKind"];
            nameFr: string;
            nameAr: string;
            figures: components["schemas"]["NetworkFiguresDto"];
            /** @description What it belongs to itself, latest first. */
            belongsTo: components["schemas"]["AffiliationDto"][];
            /** @description Members of today and of before. */
            members: number;
            may: components["schemas"]["NetworkStep"][];
        };
        AffiliationPageDto: {
            items: components["schemas"]["AffiliationDto"][];
            nextCursor: string | null;
        };
        JoinNetworkDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            networkId: string;
            role: components["schemas"]["AffiliationRole"];
            /** Format: date */
            fromDate: string;
            /** Format: date */
            toDate?: string | null;
        };
        UpdateAffiliationDto: {
            role?: components["schemas"]["AffiliationRole"];
            /**
             * Format: date
             * @description The last day; null: it lasts on.
             */
            toDate?: string | null;
        };
        /** @enum {string} */
        ResourceKind: "incubator" | "workspace" | "lab" | "vehicle" | "machine" | "hall";
        OpeningDto: {
            /** @description 1 is Monday. */
            weekday: number;
            from: string;
            to: string;
        };
        /**
         * @description Members of the pôle on the day, near or far; or everybody.
         * @enum {string}
         */
        BookableBy: "members" | "all";
        ResourceLineDto: {
            kind: components["schemas"]["ResourceKind"];
            nameFr: string;
            nameAr: string;
            descriptionFr: string;
            descriptionAr: string;
            place: string;
            /** @description How many can have it at the same time. */
            capacity: number;
            /** @description None: never closed. */
            openings: components["schemas"]["OpeningDto"][];
            rules: string;
            contact: string;
            /** @description Members of the pôle on the day, near or far; or everybody. */
            bookableBy: components["schemas"]["BookableBy"];
            /** @description A booking holds its place at once, and is sure when a keeper confirms it. */
            confirms: boolean;
            /** @description No longer lent. */
            retired: boolean;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            programmeId: string;
            pole: components["schemas"]["OrganisationDto"];
            /** @description On whose clock it opens. */
            zone: string;
            version: number;
        };
        /** @enum {string} */
        ResourceListStep: "add";
        ResourceListDto: {
            items: components["schemas"]["ResourceLineDto"][];
            may: components["schemas"]["ResourceListStep"][];
        };
        AddSharedResourceDto: {
            kind: components["schemas"]["ResourceKind"];
            nameFr: string;
            nameAr: string;
            descriptionFr: string;
            descriptionAr: string;
            place: string;
            /** @description How many can have it at the same time. */
            capacity: number;
            /** @description None: never closed. */
            openings: components["schemas"]["OpeningDto"][];
            rules: string;
            contact: string;
            /** @description Members of the pôle on the day, near or far; or everybody. */
            bookableBy: components["schemas"]["BookableBy"];
            /** @description A booking holds its place at once, and is sure when a keeper confirms it. */
            confirms: boolean;
            /** @description No longer lent. */
            retired: boolean;
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description The programme that keeps it.
             */
            programmeId: string;
        };
        /** @enum {string} */
        BookingStatus: "asked" | "confirmed" | "refused" | "cancelled";
        BookingDto: {
            /** Format: uuid */
            id: string;
            cooperative: components["schemas"]["OrganisationDto"];
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            places: number;
            /** @description Null to who does not accompany the cooperative. */
            purpose: string | null;
            status: components["schemas"]["BookingStatus"];
            reason: string;
            bookedByName: string;
            version: number;
            /** @description What it may become now. */
            may: components["schemas"]["BookingStatus"][];
        };
        CooperativeUseDto: {
            cooperative: components["schemas"]["OrganisationDto"];
            bookings: number;
            minutes: number;
        };
        ResourceUseDto: {
            /** @description Open minutes in the days shown, once for each place. */
            openMinutes: number;
            /** @description Open minutes taken, once for each place taken. */
            takenMinutes: number;
            /** @description Taken ÷ open; null where it never opens. */
            rate: number | null;
            byCooperative: components["schemas"]["CooperativeUseDto"][];
        };
        SlotDto: {
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
        };
        /** @enum {string} */
        ResourceStep: "update" | "book";
        SharedResourceDto: {
            kind: components["schemas"]["ResourceKind"];
            nameFr: string;
            nameAr: string;
            descriptionFr: string;
            descriptionAr: string;
            place: string;
            /** @description How many can have it at the same time. */
            capacity: number;
            /** @description None: never closed. */
            openings: components["schemas"]["OpeningDto"][];
            rules: string;
            contact: string;
            /** @description Members of the pôle on the day, near or far; or everybody. */
            bookableBy: components["schemas"]["BookableBy"];
            /** @description A booking holds its place at once, and is sure when a keeper confirms it. */
            confirms: boolean;
            /** @description No longer lent. */
            retired: boolean;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            programmeId: string;
            pole: components["schemas"]["OrganisationDto"];
            /** @description On whose clock it opens. */
            zone: string;
            version: number;
            /** @description Those that touch the days shown, in order. */
            bookings: components["schemas"]["BookingDto"][];
            use: components["schemas"]["ResourceUseDto"];
            /** @description The next free hour, from now on; null in the next 60 days. */
            nextFree: components["schemas"]["SlotDto"] | null;
            /** @description For whom the caller may book it today. */
            bookableFor: components["schemas"]["OrganisationDto"][];
            may: components["schemas"]["ResourceStep"][];
        };
        ResourceContentDto: {
            kind: components["schemas"]["ResourceKind"];
            nameFr: string;
            nameAr: string;
            descriptionFr: string;
            descriptionAr: string;
            place: string;
            /** @description How many can have it at the same time. */
            capacity: number;
            /** @description None: never closed. */
            openings: components["schemas"]["OpeningDto"][];
            rules: string;
            contact: string;
            /** @description Members of the pôle on the day, near or far; or everybody. */
            bookableBy: components["schemas"]["BookableBy"];
            /** @description A booking holds its place at once, and is sure when a keeper confirms it. */
            confirms: boolean;
            /** @description No longer lent. */
            retired: boolean;
        };
        BookResourceDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            cooperativeId: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            /** @description How many of its places; 1 when left out. */
            places?: number;
            purpose: string;
        };
        MoveBookingDto: {
            /** @description `asked` brings back what was cancelled. */
            status: components["schemas"]["BookingStatus"];
            /** @description Asked for where it is refused or cancelled. */
            reason?: string;
        };
        /** @enum {string} */
        FairKind: "fair" | "market" | "encounter";
        FairTotalsDto: {
            amount: number | null;
            buyers: number | null;
            orders: number | null;
            costs: number | null;
            /** @description Sales less costs, of stands that told both in full. */
            net: number | null;
            /** @description Stands that came. */
            came: number;
            /** @description Of these, the ones that told no sales: they are in no total. */
            untold: number;
        };
        FairLineDto: {
            kind: components["schemas"]["FairKind"];
            nameFr: string;
            nameAr: string;
            organiser: string;
            place: string;
            /** Format: date */
            fromOn: string;
            /**
             * Format: date
             * @description The last day, 30 days after the first at most.
             */
            toOn: string;
            /** @description The travelling market that it is a stop of; empty for none. */
            tour: string;
            /** @description Institutions that came. */
            institutions: string[];
            notes: string;
            cancelled: boolean;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            programmeId: string;
            /** @description Over the stands that the reader may see. */
            totals: components["schemas"]["FairTotalsDto"];
            /** @description Cooperatives invited, of those that the reader may see. */
            stands: number;
            version: number;
        };
        /** @enum {string} */
        FairListStep: "plan";
        FairListDto: {
            items: components["schemas"]["FairLineDto"][];
            may: components["schemas"]["FairListStep"][];
        };
        PlanFairDto: {
            kind: components["schemas"]["FairKind"];
            nameFr: string;
            nameAr: string;
            organiser: string;
            place: string;
            /** Format: date */
            fromOn: string;
            /**
             * Format: date
             * @description The last day, 30 days after the first at most.
             */
            toOn: string;
            /** @description The travelling market that it is a stop of; empty for none. */
            tour: string;
            /** @description Institutions that came. */
            institutions: string[];
            notes: string;
            cancelled: boolean;
            /** Format: uuid */
            id: string;
            /** @description Enrolments that are invited. */
            enrolmentIds: string[];
        };
        /** @enum {string} */
        StandState: "invited" | "confirmed" | "declined" | "came" | "absent";
        FairDayDto: {
            /** Format: date */
            day: string;
            /** @description Sold that day, in MAD; null where it was not told. */
            amount: number | null;
            buyers: number | null;
            /** @description Orders taken. */
            orders: number | null;
        };
        FairFiguresDto: {
            amount: number | null;
            buyers: number | null;
            orders: number | null;
            costs: number | null;
            /** @description Sales less costs, of stands that told both in full. */
            net: number | null;
        };
        /** @enum {string} */
        FairStandStep: "change" | "approve" | "reopen" | "remove";
        FairStandDto: {
            state: components["schemas"]["StandState"];
            standNumber: string;
            standCost: number | null;
            transportCost: number | null;
            /** @description What sold best, in words. */
            bestSold: string;
            days: components["schemas"]["FairDayDto"][];
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            enrolmentId: string;
            /** Format: uuid */
            cooperativeId: string;
            nameFr: string;
            nameAr: string;
            figures: components["schemas"]["FairFiguresDto"];
            approved: boolean;
            version: number;
            may: components["schemas"]["FairStandStep"][];
        };
        FairSessionDto: {
            /** Format: uuid */
            id: string;
            title: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            zone: string;
            venue: string;
            /** @description Participations, those without a name too; null to who may not see rolls. */
            came: number | null;
        };
        /** @enum {string} */
        FairStep: "update" | "invite";
        FairDto: {
            kind: components["schemas"]["FairKind"];
            nameFr: string;
            nameAr: string;
            organiser: string;
            place: string;
            /** Format: date */
            fromOn: string;
            /**
             * Format: date
             * @description The last day, 30 days after the first at most.
             */
            toOn: string;
            /** @description The travelling market that it is a stop of; empty for none. */
            tour: string;
            /** @description Institutions that came. */
            institutions: string[];
            notes: string;
            cancelled: boolean;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            programmeId: string;
            /** @description Over the stands that the reader may see. */
            totals: components["schemas"]["FairTotalsDto"];
            /** @description Cooperatives invited, of those that the reader may see. */
            stands: number;
            version: number;
            table: components["schemas"]["FairStandDto"][];
            sessions: components["schemas"]["FairSessionDto"][];
            /** @description The one before: of its travelling market, or of its kind. */
            earlier: components["schemas"]["FairLineDto"] | null;
            may: components["schemas"]["FairStep"][];
        };
        FairContentDto: {
            kind: components["schemas"]["FairKind"];
            nameFr: string;
            nameAr: string;
            organiser: string;
            place: string;
            /** Format: date */
            fromOn: string;
            /**
             * Format: date
             * @description The last day, 30 days after the first at most.
             */
            toOn: string;
            /** @description The travelling market that it is a stop of; empty for none. */
            tour: string;
            /** @description Institutions that came. */
            institutions: string[];
            notes: string;
            cancelled: boolean;
        };
        InviteToFairDto: {
            enrolmentIds: string[];
        };
        UpdateFairStandDto: {
            state: components["schemas"]["StandState"];
            standNumber: string;
            standCost: number | null;
            transportCost: number | null;
            /** @description What sold best, in words. */
            bestSold: string;
            days: components["schemas"]["FairDayDto"][];
        };
        ApproveFairStandDto: {
            /** @description False: opens it for correction again. */
            approved: boolean;
        };
        CooperativeFairDto: {
            state: components["schemas"]["StandState"];
            standNumber: string;
            standCost: number | null;
            transportCost: number | null;
            /** @description What sold best, in words. */
            bestSold: string;
            days: components["schemas"]["FairDayDto"][];
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            enrolmentId: string;
            /** Format: uuid */
            cooperativeId: string;
            nameFr: string;
            nameAr: string;
            figures: components["schemas"]["FairFiguresDto"];
            approved: boolean;
            version: number;
            may: components["schemas"]["FairStandStep"][];
            fair: components["schemas"]["FairLineDto"];
        };
        CooperativeFairsDto: {
            /** @description Latest first. */
            items: components["schemas"]["CooperativeFairDto"][];
        };
        SchemeWordsDto: {
            fr: string;
            ar: string;
            en: string;
        };
        SupportSchemeDto: {
            /** Format: uuid */
            id: string;
            name: components["schemas"]["SchemeWordsDto"];
            about: components["schemas"]["SchemeWordsDto"];
            funder: string;
            source: string;
            /** @description Somebody read its source. */
            verified: boolean;
        };
        /** @enum {string} */
        SupportSchemeStep: "add";
        SupportSchemesDto: {
            /** @description By their French name. */
            items: components["schemas"]["SupportSchemeDto"][];
            may: components["schemas"]["SupportSchemeStep"][];
        };
        AddSupportSchemeDto: {
            /** Format: uuid */
            id: string;
            /** @description Its name as people say it. */
            nameFr: string;
            nameAr: string;
            /** @description Who pays. */
            funder: string;
            /** @description Where this can be checked. */
            source: string;
        };
        /** @enum {string} */
        SupportStatus: "asked" | "granted" | "paid" | "refused" | "ended";
        SupportedCooperativeDto: {
            /** Format: uuid */
            id: string;
            nameFr: string;
            nameAr: string;
        };
        SupportSchemeNameDto: {
            /** Format: uuid */
            id: string;
            name: components["schemas"]["SchemeWordsDto"];
        };
        SupportedActionDto: {
            /** Format: uuid */
            id: string;
            title: string;
        };
        /** @enum {string} */
        OverlapReason: "same_action" | "same_object" | "over_cost";
        /** @enum {string} */
        OverlapStep: "settle";
        SupportOverlapDto: {
            /** Format: uuid */
            id: string;
            funder: string;
            scheme: components["schemas"]["SchemeWordsDto"] | null;
            object: string;
            amount: number | null;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string | null;
            reasons: components["schemas"]["OverlapReason"][];
            /** @description Null while nobody has said that it is well so. */
            settledWith: string | null;
            settledByName: string | null;
            /** Format: date-time */
            settledAt: string | null;
            may: components["schemas"]["OverlapStep"][];
        };
        /** @enum {string} */
        SupportStep: "change";
        SupportDto: {
            /** Format: uuid */
            id: string;
            cooperative: components["schemas"]["SupportedCooperativeDto"];
            scheme: components["schemas"]["SupportSchemeNameDto"] | null;
            funder: string;
            /** Format: uuid */
            programmeId: string | null;
            action: components["schemas"]["SupportedActionDto"] | null;
            category: components["schemas"]["NeedCategory"];
            object: string;
            inKind: boolean;
            /** @description Dirhams; null: not known. */
            amount: number | null;
            totalCost: number | null;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string | null;
            status: components["schemas"]["SupportStatus"];
            note: string;
            files: components["schemas"]["FileDto"][];
            /** @description What seems to pay for the same thing. */
            overlaps: components["schemas"]["SupportOverlapDto"][];
            recordedByName: string;
            version: number;
            may: components["schemas"]["SupportStep"][];
        };
        /** @enum {string} */
        SupportListStep: "add";
        SupportPageDto: {
            /** @description The latest begun first. */
            items: components["schemas"]["SupportDto"][];
            nextCursor: string | null;
            may: components["schemas"]["SupportListStep"][];
        };
        AddSupportDto: {
            /**
             * Format: uuid
             * @description Null for what no scheme stands behind.
             */
            schemeId?: string | null;
            /** @description Who gives. */
            funder: string;
            /**
             * Format: uuid
             * @description The programme within which it is given.
             */
            programmeId?: string | null;
            /**
             * Format: uuid
             * @description The action of the cooperative’s plan that it pays for.
             */
            actionId?: string | null;
            category: components["schemas"]["NeedCategory"];
            /** @description What it pays for. */
            object: string;
            /** @description Given as a thing or a service; the amount is then what it is worth. */
            inKind: boolean;
            /** @description Dirhams; null: not known. */
            amount?: number | null;
            /** @description Dirhams that the whole thing costs. */
            totalCost?: number | null;
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description The last day.
             */
            to?: string | null;
            status: components["schemas"]["SupportStatus"];
            note: string;
            /** @description What proves it: files of an enrolment of the cooperative. */
            fileIds: string[];
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            cooperativeId: string;
        };
        /** @enum {string} */
        SupportTotalGroup: "scheme" | "funder" | "province";
        SupportTotalDto: {
            /**
             * Format: uuid
             * @description Of the scheme or the province; null for a funder, or where none is named.
             */
            id: string | null;
            /** @description Null: no scheme. */
            name: components["schemas"]["SchemeWordsDto"] | null;
            /** @description Those refused are not counted. */
            count: number;
            cooperatives: number;
            /** @description Dirhams granted, paid or ended. */
            granted: number;
            /** @description Dirhams asked for and not answered. */
            asked: number;
            /** @description How many name no amount: the sums are without them. */
            withoutAmount: number;
        };
        SupportTotalsDto: {
            /** @description The greatest sums first. */
            items: components["schemas"]["SupportTotalDto"][];
            whole: components["schemas"]["SupportTotalDto"];
            /** @description Pairs that seem to pay twice and are not settled. */
            doubled: number;
        };
        OverlappingSupportDto: {
            /** Format: uuid */
            id: string;
            funder: string;
            scheme: components["schemas"]["SchemeWordsDto"] | null;
            object: string;
            amount: number | null;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string | null;
            reasons: components["schemas"]["OverlapReason"][];
        };
        OverlappingSupportsDto: {
            items: components["schemas"]["OverlappingSupportDto"][];
        };
        SupportContentDto: {
            /**
             * Format: uuid
             * @description Null for what no scheme stands behind.
             */
            schemeId?: string | null;
            /** @description Who gives. */
            funder: string;
            /**
             * Format: uuid
             * @description The programme within which it is given.
             */
            programmeId?: string | null;
            /**
             * Format: uuid
             * @description The action of the cooperative’s plan that it pays for.
             */
            actionId?: string | null;
            category: components["schemas"]["NeedCategory"];
            /** @description What it pays for. */
            object: string;
            /** @description Given as a thing or a service; the amount is then what it is worth. */
            inKind: boolean;
            /** @description Dirhams; null: not known. */
            amount?: number | null;
            /** @description Dirhams that the whole thing costs. */
            totalCost?: number | null;
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description The last day.
             */
            to?: string | null;
            status: components["schemas"]["SupportStatus"];
            note: string;
            /** @description What proves it: files of an enrolment of the cooperative. */
            fileIds: string[];
        };
        SettleOverlapDto: {
            /**
             * Format: uuid
             * @description The other support of the pair.
             */
            otherId: string;
            /** @description How it was settled; null takes the word back. */
            word: string | null;
        };
        /** @enum {string} */
        Renewal: "none" | "tacit" | "by_decision";
        /** @enum {string} */
        AgreementState: "draft" | "ahead" | "running" | "ending" | "ended";
        /** @enum {string} */
        PartyRole: "lead" | "funder" | "partner" | "beneficiary";
        PartyDto: {
            /**
             * Format: uuid
             * @description Kept from one writing to the next, so that commitments stay with their party.
             */
            id: string;
            /**
             * Format: uuid
             * @description Of the registry; null for an institution by its name.
             */
            cooperativeId?: string | null;
            name: string;
            role: components["schemas"]["PartyRole"];
            /** @description Empty for an institution. */
            nameAr: string;
        };
        /** @enum {string} */
        CommitmentState: "done" | "late" | "due_soon" | "open";
        CommitmentDto: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description One of the parties.
             */
            partyId: string;
            what: string;
            /** @description Dirhams; null where it is no money. */
            amount: number | null;
            /** @description Three days a month, two tonnes… */
            quantity: string;
            /** Format: date */
            dueOn: string | null;
            /** Format: date */
            doneOn: string | null;
            proof: string;
            state: components["schemas"]["CommitmentState"];
            version: number;
        };
        /** @enum {string} */
        AgreementStep: "change" | "keep";
        AgreementDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            programmeId: string;
            programmeNameFr: string;
            programmeNameAr: string;
            title: string;
            object: string;
            /** Format: date */
            signedOn: string | null;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string | null;
            renewal: components["schemas"]["Renewal"];
            state: components["schemas"]["AgreementState"];
            parties: components["schemas"]["PartyDto"][];
            /** @description By their day, those without one last. */
            commitments: components["schemas"]["CommitmentDto"][];
            files: components["schemas"]["FileDto"][];
            version: number;
            may: components["schemas"]["AgreementStep"][];
        };
        /** @enum {string} */
        AgreementListStep: "add";
        AgreementPageDto: {
            /** @description The latest begun first. */
            items: components["schemas"]["AgreementDto"][];
            nextCursor: string | null;
            may: components["schemas"]["AgreementListStep"][];
        };
        PartyContentDto: {
            /**
             * Format: uuid
             * @description Kept from one writing to the next, so that commitments stay with their party.
             */
            id: string;
            /**
             * Format: uuid
             * @description Of the registry; null for an institution by its name.
             */
            cooperativeId?: string | null;
            name: string;
            role: components["schemas"]["PartyRole"];
        };
        CommitmentContentDto: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description One of the parties.
             */
            partyId: string;
            what: string;
            /** @description Dirhams; null where it is no money. */
            amount: number | null;
            /** @description Three days a month, two tonnes… */
            quantity: string;
            /** Format: date */
            dueOn: string | null;
        };
        AddAgreementDto: {
            title: string;
            object: string;
            /**
             * Format: date
             * @description Null while it is a draft.
             */
            signedOn: string | null;
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description The last day; null: without an end.
             */
            to: string | null;
            renewal: components["schemas"]["Renewal"];
            parties: components["schemas"]["PartyContentDto"][];
            commitments: components["schemas"]["CommitmentContentDto"][];
            /** @description The signed text and its annexes: files of the programme. */
            fileIds: string[];
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            programmeId: string;
        };
        KeepCommitmentDto: {
            /**
             * Format: date
             * @description Not after today; null takes it back.
             */
            doneOn: string | null;
            /** @description What shows it. */
            proof: string;
        };
        AgreementContentDto: {
            title: string;
            object: string;
            /**
             * Format: date
             * @description Null while it is a draft.
             */
            signedOn: string | null;
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description The last day; null: without an end.
             */
            to: string | null;
            renewal: components["schemas"]["Renewal"];
            parties: components["schemas"]["PartyContentDto"][];
            commitments: components["schemas"]["CommitmentContentDto"][];
            /** @description The signed text and its annexes: files of the programme. */
            fileIds: string[];
        };
        /** @enum {string} */
        PracticeStatus: "draft" | "proposed" | "shared" | "withdrawn";
        PracticeCooperativeDto: {
            /** Format: uuid */
            id: string;
            nameFr: string;
            nameAr: string;
        };
        PracticeLineDto: {
            /** Format: uuid */
            id: string;
            titleFr: string;
            titleAr: string;
            resultFr: string;
            resultAr: string;
            criteria: string[];
            status: components["schemas"]["PracticeStatus"];
            sector: components["schemas"]["Sector"];
            provinceFr: string;
            provinceAr: string;
            /** @description Null where it is not to be named. */
            cooperative: components["schemas"]["PracticeCooperativeDto"] | null;
            /** @description How many people found it useful. */
            usefulCount: number;
            /** @description The reader is one of them. */
            usefulToMe: boolean;
        };
        /** @enum {string} */
        PracticeListStep: "add";
        PracticePageDto: {
            /** @description The latest first. */
            items: components["schemas"]["PracticeLineDto"][];
            nextCursor: string | null;
            may: components["schemas"]["PracticeListStep"][];
        };
        TopicDto: {
            code: string;
            title: components["schemas"]["LocalizedTextDto"];
            dimension: components["schemas"]["LocalizedTextDto"];
        };
        TopicsDto: {
            /** @description As the grids have them. */
            items: components["schemas"]["TopicDto"][];
        };
        AddPracticeDto: {
            titleFr: string;
            titleAr: string;
            /** @description How things were. */
            storyFr: string;
            storyAr: string;
            /** @description What was done, a step a line. */
            stepsFr: string;
            stepsAr: string;
            /** @description What came of it. */
            resultFr: string;
            resultAr: string;
            /** @description Criteria that it answers, by their codes. */
            criteria: string[];
            /** @description The cooperative agrees to be named, with its photos. */
            named: boolean;
            /** @description Photos and papers: files of an enrolment of the cooperative. */
            fileIds: string[];
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            cooperativeId: string;
        };
        /** @enum {string} */
        PracticeStep: "change" | "propose" | "share" | "send_back" | "withdraw" | "take_up";
        PracticeDto: {
            /** Format: uuid */
            id: string;
            titleFr: string;
            titleAr: string;
            resultFr: string;
            resultAr: string;
            criteria: string[];
            status: components["schemas"]["PracticeStatus"];
            sector: components["schemas"]["Sector"];
            provinceFr: string;
            provinceAr: string;
            /** @description Null where it is not to be named. */
            cooperative: components["schemas"]["PracticeCooperativeDto"] | null;
            /** @description How many people found it useful. */
            usefulCount: number;
            /** @description The reader is one of them. */
            usefulToMe: boolean;
            storyFr: string;
            storyAr: string;
            stepsFr: string;
            stepsAr: string;
            named: boolean;
            /** @description None for others where the cooperative is not named. */
            files: components["schemas"]["FileDto"][];
            /** @description Null for who may not know the cooperative. */
            authorName: string | null;
            reviewerName: string | null;
            /** Format: date-time */
            sharedAt: string | null;
            version: number;
            may: components["schemas"]["PracticeStep"][];
        };
        PracticeContentDto: {
            titleFr: string;
            titleAr: string;
            /** @description How things were. */
            storyFr: string;
            storyAr: string;
            /** @description What was done, a step a line. */
            stepsFr: string;
            stepsAr: string;
            /** @description What came of it. */
            resultFr: string;
            resultAr: string;
            /** @description Criteria that it answers, by their codes. */
            criteria: string[];
            /** @description The cooperative agrees to be named, with its photos. */
            named: boolean;
            /** @description Photos and papers: files of an enrolment of the cooperative. */
            fileIds: string[];
        };
        MovePracticeDto: {
            status: components["schemas"]["PracticeStatus"];
        };
        UsefulPracticeDto: {
            /** @description False takes it back. */
            useful: boolean;
        };
        /** @enum {string} */
        PeerDistance: "province" | "region";
        PeerDto: {
            /** Format: uuid */
            cooperativeId: string;
            nameFr: string;
            nameAr: string;
            sector: components["schemas"]["Sector"];
            placeFr: string;
            placeAr: string;
            near: components["schemas"]["PeerDistance"];
            /**
             * Format: date
             * @description Of the diagnostic that found it at level 4.
             */
            heldOn: string;
            /** @description What it says of its help. */
            note: string;
            /** @description Visits that it has hosted. */
            visitsHosted: number;
            /** @description This cooperative has asked it already and has no answer, or a visit is to come. */
            asked: boolean;
        };
        /** @enum {string} */
        PeersStep: "ask";
        PeersDto: {
            criterion: string;
            /** @description Of the same province first, then of the region. */
            items: components["schemas"]["PeerDto"][];
            /** @description At level 4 in the region without having offered help: not named. */
            others: number;
            /** @description The coordinators, through whom cooperatives meet. */
            contacts: string[];
            may: components["schemas"]["PeersStep"][];
        };
        /** @enum {string} */
        PeerOfferStep: "change";
        PeerOfferDto: {
            /** @description Criteria on which it will help; none: it will not. */
            topics: string[];
            /** @description What it offers: a visit, a day, by phone… */
            note: string;
            /** Format: uuid */
            cooperativeId: string;
            /** @description Criteria at level 4 on its last final diagnostic. */
            mastered: string[];
            /** @description 0 while nobody has said anything. */
            version: number;
            may: components["schemas"]["PeerOfferStep"][];
        };
        PeerOfferContentDto: {
            /** @description Criteria on which it will help; none: it will not. */
            topics: string[];
            /** @description What it offers: a visit, a day, by phone… */
            note: string;
        };
        AskPeerVisitDto: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description One that is willing to help on this criterion.
             */
            hostCooperativeId: string;
            criterionCode: string;
            /** @description What one would like to see or learn. */
            wish: string;
        };
        /** @enum {string} */
        PeerVisitStatus: "asked" | "accepted" | "declined" | "held" | "cancelled";
        PeerVisitDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            enrolmentId: string;
            askerNameFr: string;
            askerNameAr: string;
            hostNameFr: string;
            hostNameAr: string;
            criterionCode: string;
            wish: string;
            status: components["schemas"]["PeerVisitStatus"];
            /** Format: date */
            plannedOn: string | null;
            /** Format: date */
            heldOn: string | null;
            result: string;
            /** Format: date-time */
            askedAt: string;
            version: number;
            /** @description Where the reader may take it. */
            may: components["schemas"]["PeerVisitStatus"][];
        };
        PeerVisitPageDto: {
            /** @description The latest asked first. */
            items: components["schemas"]["PeerVisitDto"][];
            nextCursor: string | null;
        };
        MovePeerVisitDto: {
            status: components["schemas"]["PeerVisitStatus"];
            /**
             * Format: date
             * @description With an acceptance: when.
             */
            plannedOn: string | null;
            /**
             * Format: date
             * @description Of a visit that was held; not after today.
             */
            heldOn: string | null;
            /** @description What came of it, or why not. */
            result: string;
        };
        /** @enum {string} */
        BoardOrder: "name" | "lateness";
        /** @enum {string} */
        BoardColumnKey: "diagnostic" | "needs" | "plan" | "trainings" | "workshop" | "follow_up" | "procedures" | "indicators";
        /** @enum {string} */
        BoardGroup: "diagnostic" | "plan" | "workshops" | "follow_ups" | "results";
        BoardColumnDto: {
            key: components["schemas"]["BoardColumnKey"];
            group: components["schemas"]["BoardGroup"];
            /** @description Of a workshop or a follow-up window. */
            ordinal: number | null;
            /** Format: date */
            opensOn: string | null;
            /** Format: date */
            closesOn: string | null;
        };
        /** @enum {string} */
        CellState: "done" | "running" | "due_soon" | "late" | "blocked" | "not_due" | "not_applicable" | "waiting_to_send";
        /** @enum {string} */
        BoardReason: "diagnostic_not_started" | "diagnostic_in_progress" | "diagnostic_done" | "diagnostic_done_legal_blockers" | "diagnostic_late" | "needs_await_diagnostic" | "needs_none_found" | "needs_to_agree" | "needs_partly_agreed" | "needs_agreed" | "needs_late" | "plan_await_needs" | "plan_to_write" | "plan_draft" | "plan_await_signature" | "plan_late" | "plan_signed" | "plan_running" | "plan_actions_due_soon" | "plan_actions_late" | "plan_actions_done" | "plan_closed" | "trainings_none_needed" | "trainings_to_schedule" | "trainings_scheduled" | "trainings_running" | "trainings_roll_missing" | "trainings_late" | "trainings_done" | "workshop_ahead" | "workshop_to_schedule" | "workshop_planned" | "workshop_roll_missing" | "workshop_held" | "workshop_nobody_came" | "workshop_missed" | "follow_up_ahead" | "follow_up_open" | "follow_up_honoured" | "follow_up_missed" | "procedures_none_expected" | "procedures_not_started" | "procedures_running" | "procedures_late" | "procedures_adopted" | "indicators_none" | "indicators_ahead" | "indicators_due" | "indicators_to_approve" | "indicators_late" | "indicators_up_to_date" | "unsent";
        BoardCellDto: {
            state: components["schemas"]["CellState"];
            reason: components["schemas"]["BoardReason"];
            /** @description Counts and days that the reason’s sentence takes. */
            params: {
                [key: string]: unknown;
            };
            /**
             * Format: uuid
             * @description The diagnostic, plan, session or window that the cell is about.
             */
            targetId: string | null;
        };
        /** @enum {string} */
        SilenceSign: "windows_missed" | "absences" | "actions_overdue" | "readings_missing";
        SilenceReasonDto: {
            sign: components["schemas"]["SilenceSign"];
            count: number;
            /**
             * Format: date
             * @description The first of what is counted.
             */
            since: string;
        };
        SilenceMuteDto: {
            reason: string;
            /** Format: date */
            endsOn: string;
            mutedBy: string;
        };
        BoardRowDto: {
            /** Format: uuid */
            enrolmentId: string;
            /** Format: uuid */
            cooperativeId: string;
            nameFr: string;
            nameAr: string;
            placeFr: string;
            placeAr: string;
            trainerName: string | null;
            /** @description Highest for the row that is most behind. */
            lateness: number;
            /** @description One for each column, in their order. */
            cells: components["schemas"]["BoardCellDto"][];
            /** @description Why it counts as silent; empty if it does not. */
            silence: components["schemas"]["SilenceReasonDto"][];
            /** @description Its silence is known and expected. */
            mute: components["schemas"]["SilenceMuteDto"] | null;
        };
        SilenceThresholdsDto: {
            /** @description Null: this sign is not looked at. */
            windows_missed: number | null;
            /** @description Null: this sign is not looked at. */
            absences: number | null;
            /** @description Null: this sign is not looked at. */
            actions_overdue: number | null;
            /** @description Null: this sign is not looked at. */
            readings_missing: number | null;
            version: number;
        };
        BoardDto: {
            /** Format: uuid */
            programmeId: string;
            nameFr: string;
            nameAr: string;
            /**
             * Format: date
             * @description The day it is in the programme’s zone: what every state is measured by.
             */
            today: string;
            columns: components["schemas"]["BoardColumnDto"][];
            rows: components["schemas"]["BoardRowDto"][];
            silenceThresholds: components["schemas"]["SilenceThresholdsDto"];
        };
        LegalBlockerTitleDto: {
            code: string;
            title: components["schemas"]["LocalizedTextDto"];
        };
        ChainDimensionDto: {
            code: string;
            title: components["schemas"]["LocalizedTextDto"];
        };
        DimensionScoreDto: {
            code: string;
            score: number | null;
        };
        ChainWaveDto: {
            /** Format: uuid */
            diagnosticId: string;
            wave: components["schemas"]["DiagnosticWave"];
            /** Format: date */
            heldOn: string;
            overall: number | null;
            /** @description One for each dimension, in their order. */
            scores: components["schemas"]["DimensionScoreDto"][];
        };
        ChainMaturityDto: {
            dimensions: components["schemas"]["ChainDimensionDto"][];
            /** @description The first and the latest on one version of the grid. */
            waves: components["schemas"]["ChainWaveDto"][];
        };
        ChainAttendanceDto: {
            attended: number;
            expected: number;
            /** @description Attended ÷ expected over the sessions held; missing if nobody was. */
            rate: number | null;
        };
        ChainFollowUpsDto: {
            honoured: number;
            due: number;
            /** @description Windows honoured ÷ windows due so far; missing while none is due. */
            rate: number | null;
        };
        ActionCountDto: {
            status: components["schemas"]["ActionStatus"];
            count: number;
        };
        NextActionDto: {
            /** Format: uuid */
            id: string;
            title: string;
            /** @description Who is responsible for it. */
            responsibleName: string;
            /** Format: date */
            dueOn: string | null;
            timing: components["schemas"]["ActionTiming"];
        };
        ChainActionsDto: {
            /** @description One for each status. */
            byStatus: components["schemas"]["ActionCountDto"][];
            /** @description Those past their deadline. */
            late: number;
            /** @description Of those still to do, the one due first. */
            next: components["schemas"]["NextActionDto"] | null;
        };
        /**
         * @description What the caller may do next.
         * @enum {string}
         */
        ChainStep: "plan.sign" | "action.complete";
        ChainDto: {
            /** Format: uuid */
            enrolmentId: string;
            /** Format: uuid */
            cooperativeId: string;
            /** Format: uuid */
            programmeId: string;
            programmeNameFr: string;
            programmeNameAr: string;
            trainerName: string | null;
            /**
             * Format: date
             * @description The day it is in the programme’s zone: what every state is measured by.
             */
            today: string;
            columns: components["schemas"]["BoardColumnDto"][];
            /** @description One for each column, in their order. */
            cells: components["schemas"]["BoardCellDto"][];
            /** @description Those that the latest diagnostic found. */
            legalBlockers: components["schemas"]["LegalBlockerTitleDto"][];
            maturity: components["schemas"]["ChainMaturityDto"];
            attendance: components["schemas"]["ChainAttendanceDto"];
            followUps: components["schemas"]["ChainFollowUpsDto"];
            actions: components["schemas"]["ChainActionsDto"];
            /** @description What the caller may do next. */
            may: components["schemas"]["ChainStep"][];
        };
        /** @enum {string} */
        PeerCircle: "programme" | "province" | "country";
        /** @enum {string} */
        ComparedKind: "score" | "share";
        /** @enum {string} */
        Quarter: "lowest" | "lower" | "upper" | "highest";
        DistributionDto: {
            peers: number;
            lowerQuartile: number;
            median: number;
            upperQuartile: number;
            quarter: components["schemas"]["Quarter"] | null;
        };
        ComparedMeasureDto: {
            /** @description `maturity`, `attendance`, `followUps`, `actions` or a dimension’s code. */
            key: string;
            /** @description Of a dimension. */
            title: components["schemas"]["LocalizedTextDto"] | null;
            kind: components["schemas"]["ComparedKind"];
            own: number | null;
            /** @description Null where fewer than 5 others have a value. */
            others: components["schemas"]["DistributionDto"] | null;
        };
        ComparedPeerDto: {
            /** Format: uuid */
            cooperativeId: string;
            nameFr: string;
            nameAr: string;
            maturity: number | null;
            attendance: number | null;
            followUps: number | null;
            actions: number | null;
        };
        ComparisonDto: {
            /** Format: uuid */
            cooperativeId: string;
            nameFr: string;
            nameAr: string;
            sector: components["schemas"]["Sector"];
            among: components["schemas"]["PeerCircle"];
            /**
             * Format: date-time
             * @description When the others were added up; null where they are as of now.
             */
            refreshedAt: string | null;
            /** @description Others of the sector, with a value or without. */
            others: number;
            measures: components["schemas"]["ComparedMeasureDto"][];
            /** @description By name, for the office alone, of the programmes in its reach; empty for everybody else. */
            named: components["schemas"]["ComparedPeerDto"][];
        };
        SchemeConvergenceDto: {
            /** @description Null for what came outside every scheme. */
            name: components["schemas"]["LocalizedTextDto"] | null;
            supports: number;
            cooperatives: number;
            /** @description In dirhams, of what is known; null where fewer than 5 cooperatives received an amount. */
            amount: number | null;
        };
        CategoryConvergenceDto: {
            category: components["schemas"]["NeedCategory"];
            supports: number;
            cooperatives: number;
        };
        CommitmentsFigureDto: {
            /** @description Agreements signed that have not ended. */
            agreements: number;
            kept: number;
            /** @description Not kept on the day it was promised for. */
            late: number;
            /** @description Promised for later, or for no day. */
            ahead: number;
        };
        ProgrammeConvergenceDto: {
            /** Format: uuid */
            programmeId: string;
            nameFr: string;
            nameAr: string;
            /** @description Accompanied now. */
            enrolled: number;
            /** @description Of those, how many received a support. */
            supported: number;
            /** @description Granted, paid or ended; asked for and refused ones do not count. */
            supports: number;
            /** @description The sum of the amounts of schemes that are told; null where none is. */
            amount: number | null;
            /** @description By number of cooperatives, the highest first. */
            schemes: components["schemas"]["SchemeConvergenceDto"][];
            categories: components["schemas"]["CategoryConvergenceDto"][];
            commitments: components["schemas"]["CommitmentsFigureDto"];
        };
        ConvergenceDto: {
            programmes: components["schemas"]["ProgrammeConvergenceDto"][];
        };
        PlaceChoiceDto: {
            /** Format: uuid */
            id: string;
            nameFr: string;
            nameAr: string;
        };
        EnrolmentsFigureDto: {
            key: components["schemas"]["EnrolmentStatus"];
            count: number;
        };
        WaveFigureDto: {
            key: components["schemas"]["DiagnosticWave"];
            finalised: number;
            draft: number;
        };
        DimensionBeforeAfterDto: {
            key: string;
            title: components["schemas"]["LocalizedTextDto"];
            before: number | null;
            after: number | null;
        };
        MaturityChangeDto: {
            /** @description Cooperatives with two final waves on one version of the grid. */
            compared: number;
            /** @description Median of their first wave. */
            before: number | null;
            /** @description Median of their latest wave. */
            after: number | null;
            dimensions: components["schemas"]["DimensionBeforeAfterDto"][];
        };
        ProvinceFigureDto: {
            key: string;
            nameFr: string;
            nameAr: string;
            cooperatives: number;
        };
        SessionsFigureDto: {
            key: string;
            held: number;
            /** @description In the period, held or not; cancelled ones are left out. */
            planned: number;
        };
        GroupFigureDto: {
            key: string;
            value: number;
        };
        PeopleFigureDto: {
            total: number;
            bySex: components["schemas"]["GroupFigureDto"][];
            byAgeBand: components["schemas"]["GroupFigureDto"][];
        };
        HeadcountFigureDto: {
            sessions: number;
            people: number;
            hours: number;
        };
        PeopleFiguresDto: {
            participations: components["schemas"]["PeopleFigureDto"];
            uniqueParticipants: components["schemas"]["PeopleFigureDto"];
            hours: components["schemas"]["PeopleFigureDto"];
            /** @description People counted without their names, beside the three. */
            headcounts: components["schemas"]["HeadcountFigureDto"];
            /** @description Left out of bySex: groups too small to be shown. */
            hiddenSexes: string[];
            /** @description Left out of byAgeBand: groups too small to be shown. */
            hiddenAgeBands: string[];
        };
        AttendanceFigureDto: {
            attended: number;
            expected: number;
            excused: number;
            notExpected: number;
            /** @description Attended ÷ expected; excused people were expected. */
            rate: number | null;
        };
        FollowUpsFigureDto: {
            due: number;
            honoured: number;
            missed: number;
            /** @description Windows honoured ÷ windows due so far. */
            rate: number | null;
        };
        NeedsFigureDto: {
            key: components["schemas"]["NeedCategory"];
            agreed: number;
            met: number;
            declined: number;
        };
        ActionsFigureDto: {
            key: components["schemas"]["ActionStatus"];
            count: number;
        };
        DimensionFigureDto: {
            key: string;
            title: components["schemas"]["LocalizedTextDto"];
            median: number | null;
            counted: number;
        };
        MaturityFigureDto: {
            diagnosed: number;
            median: number | null;
            dimensions: components["schemas"]["DimensionFigureDto"][];
        };
        IndicatorFigureDto: {
            key: string;
            /**
             * Format: uuid
             * @description Reports sealed before it was told leave it out.
             */
            indicatorId?: string;
            name: components["schemas"]["LocalizedTextDto"];
            unit: components["schemas"]["LocalizedTextDto"];
            isRatio: boolean;
            decimals: number;
            acrossTime: components["schemas"]["AcrossTime"];
            acrossCooperatives: components["schemas"]["AcrossCooperatives"];
            /** @description Approved readings of the period, by the two rules. */
            value: number | null;
            counted: number;
            missing: number;
            /** @description Cooperatives that have a reading, a baseline and a target. */
            compared: number;
            /** @description Of the compared, for one month: a sum as its average. */
            monthly: number | null;
            baseline: number | null;
            target: number | null;
            progress: number | null;
        };
        ProceduresFigureDto: {
            adopted: number;
            cooperatives: number;
            /** @description All procedures in all cooperatives of the cohort. */
            expected: number;
        };
        ReportFiguresDto: {
            cooperatives: number;
            provinces: components["schemas"]["ProvinceFigureDto"][];
            sessions: components["schemas"]["SessionsFigureDto"][];
            people: components["schemas"]["PeopleFiguresDto"];
            attendance: components["schemas"]["AttendanceFigureDto"];
            followUps: components["schemas"]["FollowUpsFigureDto"];
            needs: components["schemas"]["NeedsFigureDto"][];
            actions: components["schemas"]["ActionsFigureDto"][];
            actionsLate: number;
            maturity: components["schemas"]["MaturityFigureDto"];
            indicators: components["schemas"]["IndicatorFigureDto"][];
            /** @description Readings of the period that wait for approval and are not counted. */
            readingsToApprove: number;
            procedures: components["schemas"]["ProceduresFigureDto"];
        };
        DashboardDto: {
            /** Format: uuid */
            programmeId: string;
            nameFr: string;
            nameAr: string;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /**
             * Format: date
             * @description The day it is in the programme’s zone.
             */
            today: string;
            /** @description Provinces of the whole cohort: what to filter by. */
            places: components["schemas"]["PlaceChoiceDto"][];
            sectors: components["schemas"]["Sector"][];
            enrolments: components["schemas"]["EnrolmentsFigureDto"][];
            /** @description Assessors’ diagnostics of the active enrolments. */
            waves: components["schemas"]["WaveFigureDto"][];
            maturityChange: components["schemas"]["MaturityChangeDto"];
            /** @description Standing certificates. */
            certificates: number;
            /** @description The figures of a progress report of the same period. */
            figures: components["schemas"]["ReportFiguresDto"];
        };
        /** @enum {string} */
        RecordNoun: "enrolments" | "diagnostics" | "needs" | "actions" | "sessions" | "follow-ups" | "procedures" | "readings" | "certificates";
        /** @enum {string} */
        RecordState: "active" | "withdrawn" | "draft" | "finalised" | "compared" | "agreed" | "declined" | "met" | "retained" | "planned" | "running" | "done" | "cancelled" | "late" | "held" | "headcounted" | "honoured" | "missed" | "open" | "future" | "due" | "adopted" | "submitted" | "approved" | "issued";
        RecordDto: {
            /** @description Of the record; of a procedure, its enrolment and code. */
            id: string;
            /**
             * Format: uuid
             * @description Null of a session, which may be of several cooperatives.
             */
            enrolmentId: string | null;
            /** Format: uuid */
            cooperativeId: string | null;
            /** @description Of the cooperative; of a session, of the first one that comes. */
            nameFr: string;
            nameAr: string;
            /** @description How many more cooperatives come to the session. */
            others: number;
            /** @description What it is about, as it was typed; empty where `kind` says it. */
            title: string;
            /** @description Of a procedure or an indicator. */
            name: components["schemas"]["LocalizedTextDto"] | null;
            kind: string | null;
            state: components["schemas"]["RecordState"];
            /** Format: date */
            day: string | null;
            /** @description A score, a value, or how many came. */
            figure: number | null;
            /** @description How many were expected. */
            expected: number | null;
        };
        RecordPageDto: {
            items: components["schemas"]["RecordDto"][];
            nextCursor: string | null;
            total: number;
        };
        /** @enum {string} */
        ReportStatus: "draft" | "sealed";
        ReportSummaryDto: {
            /** Format: uuid */
            id: string;
            number: number | null;
            title: string;
            /** Format: date */
            periodFrom: string;
            /** Format: date */
            periodTo: string;
            status: components["schemas"]["ReportStatus"];
            /** Format: date-time */
            sealedAt: string | null;
        };
        ReportsDto: {
            items: components["schemas"]["ReportSummaryDto"][];
            nextCursor: string | null;
            may: string[];
        };
        StartReportDto: {
            /** Format: uuid */
            id: string;
            title: string;
            /** Format: date */
            periodFrom: string;
            /** Format: date */
            periodTo: string;
        };
        FigureChangeDto: {
            /** @description Keys of the figure joined by dots, such as people.hours.total. */
            path: string;
            sealed: number | null;
            now: number | null;
        };
        ReportDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            programmeId: string;
            programmeNameFr: string;
            programmeNameAr: string;
            sponsorName: string;
            number: number | null;
            title: string;
            story: string;
            nextSteps: string;
            /** Format: date */
            periodFrom: string;
            /** Format: date */
            periodTo: string;
            status: components["schemas"]["ReportStatus"];
            /** @description Live in a draft; as they were sealed afterwards. */
            figures: components["schemas"]["ReportFiguresDto"];
            /** @description Figures that would be others today. */
            changedSinceSealed: components["schemas"]["FigureChangeDto"][];
            seal: string | null;
            /** @description The text whose SHA-256 is the seal. */
            canonical: string | null;
            /** Format: date-time */
            sealedAt: string | null;
            sealedBy: string | null;
            version: number;
            may: string[];
        };
        UpdateReportDto: {
            title?: string;
            story?: string;
            nextSteps?: string;
        };
        SetSilenceThresholdsDto: {
            /** @description Null: this sign is not looked at. */
            windows_missed: number | null;
            /** @description Null: this sign is not looked at. */
            absences: number | null;
            /** @description Null: this sign is not looked at. */
            actions_overdue: number | null;
            /** @description Null: this sign is not looked at. */
            readings_missing: number | null;
        };
        MuteSilenceDto: {
            /** Format: uuid */
            id: string;
            reason: string;
            /**
             * Format: date
             * @description The last day on which nothing is said; within a year from today.
             */
            endsOn: string;
        };
        SponsorReportSummaryDto: {
            /** Format: uuid */
            id: string;
            number: number;
            title: string;
            programmeNameFr: string;
            programmeNameAr: string;
            /** Format: date */
            periodFrom: string;
            /** Format: date */
            periodTo: string;
            /** Format: date-time */
            sealedAt: string;
        };
        SponsorReportsDto: {
            items: components["schemas"]["SponsorReportSummaryDto"][];
            nextCursor: string | null;
        };
        SponsorReportDto: {
            /** Format: uuid */
            id: string;
            number: number;
            title: string;
            programmeNameFr: string;
            programmeNameAr: string;
            /** Format: date */
            periodFrom: string;
            /** Format: date */
            periodTo: string;
            /** Format: date-time */
            sealedAt: string;
            sponsorName: string;
            story: string;
            nextSteps: string;
            figures: components["schemas"]["ReportFiguresDto"];
            sealedBy: string;
            seal: string;
            /** @description The text whose SHA-256 is the seal. */
            canonical: string;
        };
        SealCheckDto: {
            /** @description A report with this seal was sealed here. Nothing else is told. */
            genuine: boolean;
        };
        /** @enum {string} */
        FigureLevel: "region" | "province";
        ProgrammeChoiceDto: {
            /** Format: uuid */
            id: string;
            nameFr: string;
            nameAr: string;
        };
        TerritorySumsDto: {
            /** @description In the register; null for who reads programmes alone. */
            registered: number | null;
            /** @description Members of the registered. */
            registeredMembers: number | null;
            /** @description Cooperatives in the programmes. */
            enrolled: number;
            /** @description Members of the enrolled. */
            members: number;
            /** @description Among `sexed`. */
            women: number;
            /** @description Members of places and sectors where telling women from men gives nobody away, of a known sex. */
            sexed: number;
            /** @description Cooperatives with a final diagnostic. */
            diagnosed: number;
            /** @description Average of the diagnosed, by their latest wave. */
            maturity: number | null;
            /** @description Held; one with several provinces or sectors counts once in each. */
            sessions: number;
            participations: number;
            /** @description Different people, each once in a programme, province and sector. */
            participants: number;
            hours: number;
            attended: number;
            expected: number;
            windowsDue: number;
            windowsHonoured: number;
            actions: number;
            actionsDone: number;
            procedures: number;
        };
        TerritoryRowDto: {
            /** @description In the register; null for who reads programmes alone. */
            registered: number | null;
            /** @description Members of the registered. */
            registeredMembers: number | null;
            /** @description Cooperatives in the programmes. */
            enrolled: number;
            /** @description Members of the enrolled. */
            members: number;
            /** @description Among `sexed`. */
            women: number;
            /** @description Members of places and sectors where telling women from men gives nobody away, of a known sex. */
            sexed: number;
            /** @description Cooperatives with a final diagnostic. */
            diagnosed: number;
            /** @description Average of the diagnosed, by their latest wave. */
            maturity: number | null;
            /** @description Held; one with several provinces or sectors counts once in each. */
            sessions: number;
            participations: number;
            /** @description Different people, each once in a programme, province and sector. */
            participants: number;
            hours: number;
            attended: number;
            expected: number;
            windowsDue: number;
            windowsHonoured: number;
            actions: number;
            actionsDone: number;
            procedures: number;
            /** Format: uuid */
            id: string;
            code: string;
            nameFr: string;
            nameAr: string;
        };
        SectorSumDto: {
            sector: components["schemas"]["Sector"];
            registered: number | null;
            enrolled: number;
        };
        KindSumDto: {
            kind: components["schemas"]["CooperativeKind"];
            registered: number;
        };
        TerritoryFiguresDto: {
            /**
             * Format: date-time
             * @description When the figures were added up; null before the first time.
             */
            refreshedAt: string | null;
            /** @description Groups of fewer than 5 people are left out of the figures about people. */
            smallGroupsLeftOut: boolean;
            /** @description What there is to choose among. */
            programmes: components["schemas"]["ProgrammeChoiceDto"][];
            /** @description The first year with a figure. */
            firstYear: number | null;
            total: components["schemas"]["TerritorySumsDto"];
            /** @description Every region or province asked for, empty ones too. */
            rows: components["schemas"]["TerritoryRowDto"][];
            sectors: components["schemas"]["SectorSumDto"][];
            /** @description Of the register; empty for who reads programmes alone. */
            kinds: components["schemas"]["KindSumDto"][];
        };
        CountedCooperativeDto: {
            /** @description In the register; null for who reads programmes alone. */
            registered: number | null;
            /** @description Members of the registered. */
            registeredMembers: number | null;
            /** @description Cooperatives in the programmes. */
            enrolled: number;
            /** @description Members of the enrolled. */
            members: number;
            /** @description Among `sexed`. */
            women: number;
            /** @description Members of places and sectors where telling women from men gives nobody away, of a known sex. */
            sexed: number;
            /** @description Cooperatives with a final diagnostic. */
            diagnosed: number;
            /** @description Average of the diagnosed, by their latest wave. */
            maturity: number | null;
            /** @description Held; one with several provinces or sectors counts once in each. */
            sessions: number;
            participations: number;
            /** @description Different people, each once in a programme, province and sector. */
            participants: number;
            hours: number;
            attended: number;
            expected: number;
            windowsDue: number;
            windowsHonoured: number;
            actions: number;
            actionsDone: number;
            procedures: number;
            /** Format: uuid */
            enrolmentId: string;
            /** Format: uuid */
            cooperativeId: string;
            /** Format: uuid */
            programmeId: string;
            nameFr: string;
            nameAr: string;
            programmeNameFr: string;
            programmeNameAr: string;
        };
        CountedCooperativePageDto: {
            items: components["schemas"]["CountedCooperativeDto"][];
            nextCursor: string | null;
            total: number;
        };
        /** @enum {string} */
        NoticeKind: "session_tomorrow" | "session_moved" | "session_cancelled" | "session_restored" | "session_given" | "session_taken" | "window_closing" | "follow_ups_given" | "follow_ups_taken" | "action_due_soon" | "action_overdue" | "legal_due_soon" | "legal_late" | "readings_waiting" | "readings_returned" | "plan_to_sign" | "report_sealed" | "cooperative_silent" | "commitment_due" | "second_reading_asked" | "booking_waiting" | "booking_confirmed" | "booking_refused" | "visit_asked" | "visit_accepted" | "visit_declined" | "practice_to_read" | "practice_shared" | "practice_returned" | "sales_to_approve" | "people_to_match" | "supports_doubled";
        NotificationDto: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["NoticeKind"];
            /** @description The screen that it leads to. */
            place: string;
            /** @description Fills in the sentence of its kind. */
            params: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            madeAt: string;
            read: boolean;
        };
        NotificationPageDto: {
            items: components["schemas"]["NotificationDto"][];
            nextCursor: string | null;
            /** @description How many are unread, counted up to 1000. */
            unread: number;
        };
        MarkNotificationsDto: {
            /** @description Left out: all that are unread. */
            ids?: string[];
        };
        MarkedNotificationsDto: {
            /**
             * Format: date-time
             * @description What takes this marking back.
             */
            markedAt: string;
            marked: number;
            unread: number;
        };
        UnmarkNotificationsDto: {
            /** Format: date-time */
            markedAt: string;
        };
        /** @enum {string} */
        NoticeRhythm: "at_once" | "daily" | "weekly";
        /** @enum {string} */
        NoticeTopic: "sessions" | "follow_ups" | "actions" | "legal" | "readings" | "plans" | "reports" | "silence" | "agreements" | "diagnostics" | "sharing" | "people" | "supports";
        /**
         * @description By which ways it may come.
         * @enum {string}
         */
        NoticeChannel: "mail" | "push";
        TopicChoiceDto: {
            topic: components["schemas"]["NoticeTopic"];
            /** @description By which ways it may come. */
            channels: components["schemas"]["NoticeChannel"][];
        };
        PushDeviceDto: {
            /** Format: uuid */
            id: string;
            device: string;
            /** @description By it a browser knows itself. */
            endpoint: string;
            /** Format: date-time */
            addedAt: string;
        };
        PreferencesDto: {
            /** @description Whether mail comes at all. */
            mail: boolean;
            rhythm: components["schemas"]["NoticeRhythm"];
            /** @description When what is gathered leaves. */
            digestAt: string;
            /** @description Of a weekly digest: 1 is Monday. */
            digestDay: number;
            /** @description Null, and quietTo too: nights are like days. */
            quietFrom: string | null;
            quietTo: string | null;
            /** @description Nothing during the Friday prayer. */
            quietFriday: boolean;
            /** @description An IANA zone; null: that of the programme. */
            zone: string | null;
            topics: components["schemas"]["TopicChoiceDto"][];
            version: number;
            /** @description Whether this installation sends mail. */
            mailIsOn: boolean;
            /** @description The public key that a browser subscribes with. */
            pushKey: string;
            devices: components["schemas"]["PushDeviceDto"][];
        };
        SetPreferencesDto: {
            /** @description Whether mail comes at all. */
            mail: boolean;
            rhythm: components["schemas"]["NoticeRhythm"];
            /** @description When what is gathered leaves. */
            digestAt: string;
            /** @description Of a weekly digest: 1 is Monday. */
            digestDay: number;
            /** @description Null, and quietTo too: nights are like days. */
            quietFrom: string | null;
            quietTo: string | null;
            /** @description Nothing during the Friday prayer. */
            quietFriday: boolean;
            /** @description An IANA zone; null: that of the programme. */
            zone: string | null;
            topics: components["schemas"]["TopicChoiceDto"][];
        };
        AddPushDeviceDto: {
            /** Format: uuid */
            id: string;
            endpoint: string;
            p256dh: string;
            auth: string;
            /** @description What the person calls it, or the browser’s name. */
            device: string;
        };
        UnsubscriptionDto: {
            /** @description Null: everything. */
            topic: components["schemas"]["NoticeTopic"] | null;
            /** @description Whether mail about it still comes. */
            mail: boolean;
        };
        /** @enum {string} */
        DeliveryState: "waiting" | "sending" | "sent" | "failed" | "dropped";
        /** @enum {string} */
        DeliveryProblem: "unreachable" | "sign-in-refused" | "put-off" | "refused" | "gone" | "interrupted";
        DeliveryDto: {
            /** Format: uuid */
            id: string;
            displayName: string;
            channel: components["schemas"]["NoticeChannel"];
            state: components["schemas"]["DeliveryState"];
            /** @description What it is about; never what it says. */
            kinds: components["schemas"]["NoticeKind"][];
            /** @description How many pieces of news it brings. */
            news: number;
            /**
             * Format: date-time
             * @description When it is sent, or sent again.
             */
            dueAt: string;
            attempts: number;
            problem: components["schemas"]["DeliveryProblem"] | null;
            /** @description What the other end said. */
            answer: string | null;
            /** Format: date-time */
            finishedAt: string | null;
        };
        DeliveryPageDto: {
            items: components["schemas"]["DeliveryDto"][];
            nextCursor: string | null;
            /** @description Whether this installation sends mail. */
            mailIsOn: boolean;
        };
        FieldFaultDto: {
            pointer: string;
            code: string;
            params: {
                [key: string]: unknown;
            };
        };
        ProblemDto: {
            type: string;
            title: string;
            status: number;
            code: string;
            params: {
                [key: string]: unknown;
            };
            errors: components["schemas"]["FieldFaultDto"][];
            instance: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listAuditLines: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                entity?: string;
                entityId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPageDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readInstallation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstallationDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    createFirstAdministrator: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginInstallationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstallationDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    createSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    updateMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateProfileDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listPeople: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountPageDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    createAccount: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAccountDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listPeopleChoices: {
        parameters: {
            query?: {
                role?: components["schemas"]["AccountRole"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountChoicesDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    updateAccount: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAccountDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listTerritories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerritoriesDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listCooperatives: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description Part of a name or code, as people type it. */
                search?: string;
                sector?: components["schemas"]["Sector"];
                /** @description This territory and all below it. */
                territoryId?: string;
                kind?: components["schemas"]["CooperativeKind"];
                /** @description Count all that match as well. */
                withTotal?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CooperativePageDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    createCooperative: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCooperativeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CooperativeDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readCooperative: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CooperativeDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    updateCooperative: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCooperativeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CooperativeDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listMembers: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description Current members when left out. */
                presence?: components["schemas"]["MemberPresence"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberPageDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    createMember: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMemberDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    updateMember: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMemberDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    printBadges: {
        parameters: {
            query: {
                locale: components["schemas"]["PrintLocale"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes of the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listImportTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportTemplatesDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    previewImport: {
        parameters: {
            query: {
                id: string;
                fileName: string;
            };
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    confirmImport: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readLegalCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalCalendarDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    completeLegalItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteLegalItemDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalCalendarDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    recordMandate: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordMandateDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalCalendarDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    deleteMandate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalCalendarDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readCohortLegalCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CohortLegalCalendarDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listLegalParameters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalParametersDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    addLegalParameter: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddLegalParameterDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalParametersDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listProgrammes: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammePageDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    createProgramme: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateProgrammeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readProgramme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    updateProgramme: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateProgrammeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listCohort: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CohortDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    enrolCooperatives: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnrolDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolledDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listCandidates: {
        parameters: {
            query?: {
                search?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidatesDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readEnrolment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    updateEnrolment: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateEnrolmentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listGrids: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GridListDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readGrid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GridVersionDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    startGridDraft: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartGridDraftDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GridDraftDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readGridDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GridDraftDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    saveGridDraft: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GridContentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedGridDraftDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    deleteGridDraft: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    publishGridDraft: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GridVersionDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listDiagnostics: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiagnosticListDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    startDiagnostic: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartDiagnosticDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiagnosticDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readWaveResults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaveResultsDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readDiagnostic: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiagnosticDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    updateDiagnostic: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiagnosticHeaderDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiagnosticDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    saveAnswers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveAnswersDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedAnswersDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    attachEvidence: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachEvidenceDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerFilesDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    settleLevel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleLevelDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiagnosticDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    finaliseDiagnostic: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiagnosticDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    correctDiagnostic: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectDiagnosticDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiagnosticDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readAssessorAgreement: {
        parameters: {
            query?: {
                /** @description Baseline where it is left out. */
                wave?: components["schemas"]["DiagnosticWave"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessorAgreementDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    askSecondReading: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskSecondReadingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentReadingDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listNeeds: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedsDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    decideNeeds: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideNeedsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedsDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listConsultations: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description Only what concerns this enrolment, or the whole programme. */
                enrolmentId?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationPageDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    addConsultation: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddConsultationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    printConsultations: {
        parameters: {
            query: {
                locale: components["schemas"]["PrintLocale"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes of the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    exportConsultations: {
        parameters: {
            query: {
                locale: components["schemas"]["PrintLocale"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes of the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    updateConsultation: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsultationContentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    deleteConsultation: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    printDiagnostic: {
        parameters: {
            query: {
                locale: components["schemas"]["PrintLocale"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes of the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    printGrid: {
        parameters: {
            query: {
                locale: components["schemas"]["PrintLocale"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes of the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readHeatmap: {
        parameters: {
            query?: {
                /** @description The baseline, where none is asked for. */
                wave?: components["schemas"]["DiagnosticWave"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeatmapDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listQuestionnaires: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionnaireListDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    importQuestionnaire: {
        parameters: {
            query: {
                /** @description Made by the sender. */
                id: string;
                fileName: string;
            };
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadWorkbookDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readQuestionnaire: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionnaireDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    deleteQuestionnaire: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    exportQuestionnaire: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes of the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    publishQuestionnaire: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionnaireDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listEnrolmentResponses: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentResponsesDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    startResponse: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartResponseDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponseDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listResponses: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                programmeId?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponsePageDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    exportResponses: {
        parameters: {
            query: {
                format: components["schemas"]["TableFormat"];
                programmeId?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes of the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readResponse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponseDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    saveResponse: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveResponseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedResponseDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    deleteResponse: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    submitResponse: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponseDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    importGrid: {
        parameters: {
            query: {
                /** @description Made by the sender. */
                id: string;
                fileName: string;
            };
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadWorkbookDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    exportGrid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes of the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readEnrolmentPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentPlanDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    startPlan: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartPlanDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionPlanDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionPlanDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    movePlan: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MovePlanDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionPlanDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    orderActions: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderActionsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionPlanDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    signPlan: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignPlanDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionPlanDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    addAction: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddActionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionPlanDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    deleteAction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionPlanDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    updateAction: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateActionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionPlanDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    moveAction: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveActionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionPlanDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readActionProgress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionProgressDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    addActionStep: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddStepDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionPlanDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    removeActionStep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionPlanDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    updateActionStep: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateStepDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionPlanDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    addActionStakeholder: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddStakeholderDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionPlanDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    updateActionStakeholder: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateStakeholderDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionPlanDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    setActionFiles: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActionFilesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionPlanDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    addActionFile: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddActionFileDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionPlanDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listActionComments: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentPageDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    addActionComment: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddCommentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    removeActionComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    printPlan: {
        parameters: {
            query: {
                locale: components["schemas"]["PrintLocale"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes of the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listPlanRevisions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanRevisionsDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readPlanRevision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                revision: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanRevisionDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    comparePlanRevisions: {
        parameters: {
            query: {
                /** @description A signed revision. */
                from: number;
                /** @description Another one; the plan of today if left out. */
                to?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDifferenceDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listResponsibles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponsiblesDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listStakeholders: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StakeholderPageDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listStakeholderContacts: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description One institution, by its exact name. */
                name?: string;
                status?: components["schemas"]["StakeholderStatus"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPageDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listProcedures: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProceduresDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    adoptProcedure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdoptProcedureDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProceduresDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    dropProcedure: {
        parameters: {
            query?: {
                /** @description Why it is not in use any more. */
                reason?: string;
            };
            header?: never;
            path: {
                id: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProceduresDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    printProcedureTemplate: {
        parameters: {
            query: {
                locale: components["schemas"]["PrintLocale"];
                /** @description Writes the name of its cooperative on the sheet. */
                enrolmentId?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes of the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listModules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingModulesDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    createModule: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateModuleDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModuleDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readModule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModuleDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    updateModule: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateModuleDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModuleDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    retireModule: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetireModuleDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModuleDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    chooseModuleText: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseModuleTextDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModuleDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readTrainingPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingPlanDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    saveTrainingPlan: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveTrainingPlanDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingPlanDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    proposeTrainingPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingProposalDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listTrainingGuides: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingGuidesDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    makeTrainingGuide: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeTrainingGuideDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingGuideDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    printTrainingGuide: {
        parameters: {
            query: {
                locale: components["schemas"]["PrintLocale"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes of the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    printModule: {
        parameters: {
            query: {
                locale: components["schemas"]["PrintLocale"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes of the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readCalendar: {
        parameters: {
            query: {
                from: string;
                to: string;
                programmeId?: string;
                trainerAccountId?: string;
                cooperativeId?: string;
                kind?: components["schemas"]["SessionKind"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listStandIns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandInsDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    handOverSession: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandedOverDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listCalendarFeeds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeedsDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    makeCalendarFeed: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeCalendarFeedDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeCalendarFeedDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    dropCalendarFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    followCalendarFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes of the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    downloadSessionCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes of the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listSessions: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                programmeId?: string;
                enrolmentId?: string;
                trainerAccountId?: string;
                from?: string;
                to?: string;
                kind?: components["schemas"]["SessionKind"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionPageDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    planSession: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanSessionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    updateSession: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSessionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    previewWorkshops: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewWorkshopsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkshopPreviewDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    planWorkshops: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanWorkshopsDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkshopPlanDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    cancelWorkshops: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
                planId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CancelledPlanDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listHolidays: {
        parameters: {
            query: {
                from: string;
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidaysDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    addHoliday: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddHolidayDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidayDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    updateHoliday: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateHolidayDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidayDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    previewSessionShift: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShiftSessionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionShiftDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    shiftSessions: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyShiftDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppliedShiftDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readAttendanceFigures: {
        parameters: {
            query?: {
                /** @description First day counted. */
                from?: string;
                /** @description Last day counted. */
                to?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendanceFiguresDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readRoll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RollDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    callRoll: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallRollDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RollDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    addWalkIn: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddWalkInDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RollDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listProvisionalPeople: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProvisionalPeopleDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    searchPersonMatches: {
        parameters: {
            query: {
                /** @description Words of a name or a member’s code. */
                search: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonMatchesDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    confirmProvisionalPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmPersonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProvisionalPersonDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listPersonMerges: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonMergesDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    mergePeople: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergePeopleDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonMergeDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    undoPersonMerge: {
        parameters: {
            query?: {
                /** @description Whose the marks are that were corrected since the merge; needed only where there are some. */
                correctedMarks?: components["schemas"]["CorrectedMarksOf"];
            };
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonMergeDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    printAttendanceSheet: {
        parameters: {
            query: {
                locale: components["schemas"]["PrintLocale"];
                state?: components["schemas"]["SheetState"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes of the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readSessionReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionReportDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    writeSessionReport: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteSessionReportDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionReportDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    printSessionReport: {
        parameters: {
            query: {
                locale: components["schemas"]["PrintLocale"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes of the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    addSatisfaction: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddSatisfactionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionReportDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    addLearningCheck: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddLearningCheckDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionReportDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listSessionFiles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionFilesDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    addSessionFile: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddSessionFileDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionFilesDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    removeSessionFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveSessionFileDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionFilesDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readEnrolmentAttendance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentAttendanceDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readCertificateSummary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateSummaryDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    issueCertificates: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueCertificatesDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedCertificatesDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listHours: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                enrolmentId?: string;
                state?: components["schemas"]["HoursState"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonHoursPageDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    exportHours: {
        parameters: {
            query: {
                format: components["schemas"]["TableFormat"];
                locale: components["schemas"]["PrintLocale"];
                enrolmentId?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes of the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readCertificateIssuing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateIssuingDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    printCertificates: {
        parameters: {
            query: {
                languages: components["schemas"]["PaperLanguages"];
                enrolmentId?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes of the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    printCertificate: {
        parameters: {
            query: {
                languages: components["schemas"]["PaperLanguages"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes of the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    revokeCertificate: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeCertificateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    reissueCertificate: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReissueCertificateDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    checkCertificate: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckCertificateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateCheckDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listFollowUpWindows: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description Left out: all but those that have not opened. */
                state?: components["schemas"]["ListedWindowState"];
                /** @description Only windows in which this account is to call. */
                callerId?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpWindowPageDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    planFollowUpWindows: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlannedWindowsDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readEnrolmentFollowUps: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentFollowUpsDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readFollowUpWindow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpWindowFormDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    logFollowUp: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogFollowUpDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpWindowFormDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    correctFollowUp: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectFollowUpDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpWindowFormDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    moveFollowUp: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveFollowUpDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpWindowFormDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listFollowUpEditions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpEditionsDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    addFollowUpFile: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddFollowUpFileDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpWindowFormDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readFollowUpCompliance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeComplianceDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listBlockers: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                category?: components["schemas"]["BlockerCategory"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockerPageDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listReassignments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReassignmentsDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    reassignFollowUps: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReassignFollowUpsDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReassignmentDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    undoReassignment: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReassignmentDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readMyDay: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyDayDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    previewFormula: {
        parameters: {
            query: {
                formula: string;
                /** @description Of the indicator that it is to define. */
                code: string;
                unitCode?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormulaPreviewDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readIndicator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueIndicatorDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    changeIndicator: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangedIndicatorDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueIndicatorDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listIndicators: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorsDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    addIndicator: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewIndicatorDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueIndicatorDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    retireIndicator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetirementDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueIndicatorDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readEnrolmentIndicators: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentIndicatorsDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listIndicatorFigures: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeFiguresDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readIndicatorFigures: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                indicatorId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorFiguresDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listFigureSources: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description The start of the programme if left out. */
                from?: string;
                /** @description Today if left out, or if it is ahead. */
                to?: string;
                /** @description Of one cooperative alone. */
                enrolmentId?: string;
                /** @description Of the cooperatives within a territory. */
                territoryId?: string;
                sector?: components["schemas"]["Sector"];
                /** @description Readings count once approved, as in a report; left out, those that wait count too. */
                state?: components["schemas"]["SourceState"];
            };
            header?: never;
            path: {
                id: string;
                indicatorId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureSourcesDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readIndicatorTargets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                indicatorId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorTargetsDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    saveIndicatorTargets: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
                indicatorId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveTargetsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorTargetsDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listProgrammeIndicators: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeIndicatorsDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    chooseIndicators: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseIndicatorsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeIndicatorsDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    setIndicatorTargets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetTargetsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetsDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readReadingsGrid: {
        parameters: {
            query?: {
                /** @description YYYY-MM; the last month that has begun if left out. */
                month?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadingsGridDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    enterReadings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterReadingsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnteredReadingsDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    decideReadings: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideReadingsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidedReadingsDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readReadingHistory: {
        parameters: {
            query: {
                indicatorId: string;
                month: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadingHistoryDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listReadingFiles: {
        parameters: {
            query: {
                month: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadingFilesDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    addReadingFile: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddReadingFileDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadingFilesDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    removeReadingFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveReadingFileDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadingFilesDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    exportReadings: {
        parameters: {
            query: {
                from: string;
                to: string;
                layout: components["schemas"]["ReadingsTableLayout"];
                format: components["schemas"]["ReadingsTableFormat"];
                locale: components["schemas"]["ReadingsTableLocale"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes of the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    previewReadingImport: {
        parameters: {
            query: {
                id: string;
                fileName: string;
                /** @description For rows that name no month. */
                month: string;
            };
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadingImportDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readReadingImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadingImportDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    confirmReadingImport: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmReadingImportDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadingImportDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    undoReadingImport: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadingImportDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listNetworks: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description Part of a name, as people type it. */
                search?: string;
                kind?: components["schemas"]["CooperativeKind"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkPageDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readNetwork: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listNetworkMembers: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AffiliationPageDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    joinNetwork: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinNetworkDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AffiliationDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    removeAffiliation: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    updateAffiliation: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAffiliationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AffiliationDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listSharedResources: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceListDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    addSharedResource: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddSharedResourceDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceLineDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readSharedResource: {
        parameters: {
            query?: {
                /** @description First day of the bookings shown; Monday of this week when left out. */
                from?: string;
                /** @description Last day; six days later when left out, 92 at most. */
                to?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharedResourceDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    updateSharedResource: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourceContentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceLineDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    bookResource: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookResourceDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    moveBooking: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveBookingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listFairs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FairListDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    planFair: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanFairDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FairDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readFair: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FairDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    updateFair: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FairContentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FairDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    inviteToFair: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteToFairDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FairDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    removeFairStand: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    updateFairStand: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateFairStandDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FairStandDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    approveFairStand: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveFairStandDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FairStandDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listCooperativeFairs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CooperativeFairsDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listSupportSchemes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportSchemesDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    addSupportScheme: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddSupportSchemeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportSchemesDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listSupports: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                cooperativeId?: string;
                schemeId?: string;
                /** @description This territory and all below it. */
                territoryId?: string;
                sector?: components["schemas"]["Sector"];
                status?: components["schemas"]["SupportStatus"];
                /** @description Only those that seem to pay twice and are not settled. */
                doubled?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportPageDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    addSupport: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddSupportDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readSupportTotals: {
        parameters: {
            query: {
                cursor?: string;
                limit?: number;
                cooperativeId?: string;
                schemeId?: string;
                /** @description This territory and all below it. */
                territoryId?: string;
                sector?: components["schemas"]["Sector"];
                status?: components["schemas"]["SupportStatus"];
                /** @description Only those that seem to pay twice and are not settled. */
                doubled?: boolean;
                by: components["schemas"]["SupportTotalGroup"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportTotalsDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    exportSupports: {
        parameters: {
            query: {
                cursor?: string;
                limit?: number;
                cooperativeId?: string;
                schemeId?: string;
                /** @description This territory and all below it. */
                territoryId?: string;
                sector?: components["schemas"]["Sector"];
                status?: components["schemas"]["SupportStatus"];
                /** @description Only those that seem to pay twice and are not settled. */
                doubled?: boolean;
                locale: components["schemas"]["PrintLocale"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes of the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listOverlappingSupports: {
        parameters: {
            query: {
                /** @description The support that is being changed. */
                supportId?: string;
                actionId?: string;
                category: components["schemas"]["NeedCategory"];
                object: string;
                /** @description Who would give. */
                funder?: string;
                /** @description Dirhams. */
                amount?: string;
                /** @description Dirhams. */
                totalCost?: string;
                from: string;
                to?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverlappingSupportsDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readSupport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    updateSupport: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupportContentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    deleteSupport: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    settleOverlap: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleOverlapDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listAgreements: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                programmeId?: string;
                /** @description Those to which it is a party. */
                cooperativeId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementPageDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    addAgreement: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddAgreementDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    keepCommitment: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeepCommitmentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readAgreement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    updateAgreement: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreementContentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listPractices: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description Words of it, in French or Arabic, as people type them. */
                search?: string;
                /** @description A criterion of the diagnostic grid. */
                criterion?: string;
                sector?: components["schemas"]["Sector"];
                /** @description This territory and all below it. */
                territoryId?: string;
                /** @description What is not shared is there for who may write it. */
                status?: components["schemas"]["PracticeStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticePageDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    addPractice: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddPracticeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listPracticeTopics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopicsDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readPractice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    updatePractice: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PracticeContentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    movePractice: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MovePracticeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    markPracticeUseful: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UsefulPracticeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    findPeers: {
        parameters: {
            query: {
                /** @description The criterion of the gap, by its code. */
                criterion: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeersDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readPeerOffer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeerOfferDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    savePeerOffer: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PeerOfferContentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeerOfferDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    askPeerVisit: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskPeerVisitDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeerVisitDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listPeerVisits: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description Only what this enrolment asked for. */
                enrolmentId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeerVisitPageDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    movePeerVisit: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MovePeerVisitDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeerVisitDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readBoard: {
        parameters: {
            query?: {
                order?: components["schemas"]["BoardOrder"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readChain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChainDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readComparison: {
        parameters: {
            query?: {
                /** @description Its programmes where it is left out. */
                among?: components["schemas"]["PeerCircle"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparisonDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readConvergence: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConvergenceDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readDashboard: {
        parameters: {
            query?: {
                territoryId?: string;
                sector?: components["schemas"]["Sector"];
                /** @description The programme’s first day where it is left out. */
                from?: string;
                /** @description Today where it is left out. */
                to?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listRecords: {
        parameters: {
            query?: {
                territoryId?: string;
                sector?: components["schemas"]["Sector"];
                /** @description The programme’s first day where it is left out. */
                from?: string;
                /** @description Today where it is left out. */
                to?: string;
                cursor?: string;
                limit?: number;
                /** @description `late` of actions past their deadline; `due` of follow-up periods honoured or missed; `retained` of needs agreed or met; `compared` of diagnostics that a change of maturity is told by; `headcounted` of sessions at which people were counted without names. */
                state?: components["schemas"]["RecordState"];
                /** @description A wave, a category, a kind of session, an indicator’s code. */
                kind?: string;
            };
            header?: never;
            path: {
                id: string;
                noun: components["schemas"]["RecordNoun"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordPageDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listReports: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportsDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    startReport: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartReportDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    updateReport: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateReportDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    sealReport: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    setSilenceThresholds: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetSilenceThresholdsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SilenceThresholdsDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    muteSilence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MuteSilenceDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SilenceMuteDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    unmuteSilence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listSponsorReports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SponsorReportsDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readSponsorReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SponsorReportDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    checkSeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sha256: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealCheckDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readTerritoryFigures: {
        parameters: {
            query?: {
                /** @description What a row is: a region where it is left out. */
                level?: components["schemas"]["FigureLevel"];
                /** @description A region or a province: only what lies in it. */
                within?: string;
                programmeId?: string;
                sector?: components["schemas"]["Sector"];
                /** @description The whole time so far where it is left out. */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerritoryFiguresDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listCountedCooperatives: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description A region or a province: only what lies in it. */
                within?: string;
                programmeId?: string;
                sector?: components["schemas"]["Sector"];
                /** @description The whole time so far where it is left out. */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountedCooperativePageDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listNotifications: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description Only what has not been read. */
                unread?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPageDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    markNotifications: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkNotificationsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarkedNotificationsDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    unmarkNotifications: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnmarkNotificationsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarkedNotificationsDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readNotificationPreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferencesDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    setNotificationPreferences: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPreferencesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferencesDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    addPushDevice: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddPushDeviceDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferencesDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    dropPushDevice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readUnsubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnsubscriptionDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    unsubscribe: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnsubscriptionDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: components["schemas"]["DeliveryState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryPageDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    resendDelivery: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    sendFile: {
        parameters: {
            query: {
                /** @description Made by the sender, so that sending again makes nothing twice. */
                fileId: string;
                /** @description To be shown to people; the ending is set by what the bytes are. */
                name: string;
            };
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    sendProgrammeFile: {
        parameters: {
            query: {
                /** @description Made by the sender, so that sending again makes nothing twice. */
                fileId: string;
                /** @description To be shown to people; the ending is set by what the bytes are. */
                name: string;
            };
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileDto"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes of the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                    "image/png": string;
                    "application/pdf": string;
                    "audio/webm": string;
                    "audio/ogg": string;
                    "audio/mp4": string;
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readFileThumbnail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes of the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
}
