export const id = 405;
export const ids = [405];
export const modules = {

/***/ 60405:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readWorkflowContext: () => (/* binding */ readWorkflowContext)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62744);

const variables = {
    serverUrl: ['GITHUB_SERVER_URL', /^https:\/\/[^/\s]+$/],
    apiUrl: ['GITHUB_API_URL', /^https:\/\/\S+[^/\s]$/],
    repository: ['GITHUB_REPOSITORY', /^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/],
    repositoryId: ['GITHUB_REPOSITORY_ID', /^\d+$/],
    repositoryOwnerId: ['GITHUB_REPOSITORY_OWNER_ID', /^\d+$/],
    sha: ['GITHUB_SHA', /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/],
    ref: ['GITHUB_REF', /^refs\/\S+$/],
    eventName: ['GITHUB_EVENT_NAME', /^[a-z_]+$/],
    runId: ['GITHUB_RUN_ID', /^\d+$/],
    runAttempt: ['GITHUB_RUN_ATTEMPT', /^\d+$/],
    workflowRef: ['GITHUB_WORKFLOW_REF', /^[^/\s]+\/[^/\s]+\/\S+@\S+$/],
    workflowSha: ['GITHUB_WORKFLOW_SHA', /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/],
    runnerEnvironment: ['RUNNER_ENVIRONMENT', /^(?:github-hosted|self-hosted)$/],
    actor: ['GITHUB_ACTOR', /^\S+$/],
    job: ['GITHUB_JOB', /^\S+$/],
};
function readWorkflowContext(environment) {
    const faults = [];
    const value = (variable, shape) => {
        const text = environment[variable] ?? '';
        if (!shape.test(text))
            faults.push(text === '' ? `${variable} is not set` : `${variable} has an unexpected form`);
        return text;
    };
    const github = Object.fromEntries(Object.entries(variables).map(([field, [variable, shape]]) => [field, value(variable, shape)]));
    const workspace = value('GITHUB_WORKSPACE', /^(?:\/|[A-Za-z]:\\)/);
    const temporary = value('RUNNER_TEMP', /^(?:\/|[A-Za-z]:\\)/);
    if (faults.length > 0)
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('context/missing', 'this is no complete GitHub Actions environment:', {
            details: faults,
        });
    return {
        kind: 'workflow',
        workspace,
        defaultEvidencePath: `${temporary}/secure-build`,
        github,
    };
}


/***/ })

};
