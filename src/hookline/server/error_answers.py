"""What a request gets that failed: the error's code, place, problem and fix, whatever it was."""

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse

from hookline.errors import HooklineError, StoreFailed, code_of, disk_problem, write_bug_report
from hookline.workspace.damaged import damage_problem, file_errors
from hookline.workspace.folder import Workspace

STATUS = {2: 422, 3: 409, 4: 502, 5: 402, 6: 207}
"""Exit code of an error to the status of a response."""
OF_THE_SERVER = 503
"""Where its workspace cannot be used, whatever was asked."""


def add_error_answers(app: FastAPI, workspace: Workspace) -> None:
    """Have every failure of a request answered in words, with no value of a customer in them.

    A bug is answered, and still raised for the server's log.
    """

    @app.exception_handler(HooklineError)
    def refused(_request: Request, error: HooklineError) -> JSONResponse:
        return _answer(error)

    def failed_to_read(_request: Request, error: Exception) -> JSONResponse:
        problem = disk_problem(error) or damage_problem(error, workspace.root)
        if problem is None:
            raise error
        return _answer(problem)

    for kind in file_errors():
        app.exception_handler(kind)(failed_to_read)

    @app.exception_handler(Exception)
    def has_a_bug(_request: Request, error: Exception) -> JSONResponse:
        problem, report = write_bug_report(type(error), error.__traceback__)
        fix = f"a report without any customer's value is in {report} on the server"
        body = {"code": "HL504", "where": "", "problem": problem, "fix": fix}
        return JSONResponse({"error": body}, status_code=500)


def _answer(error: HooklineError) -> JSONResponse:
    is_of_the_server = isinstance(error, StoreFailed)
    status = OF_THE_SERVER if is_of_the_server else STATUS[error.exit_code]
    body = error.to_json()
    if error.also:
        body["also"] = " ".join(code_of(other.where) for other in error.also)
    return JSONResponse({"error": body}, status_code=status)
