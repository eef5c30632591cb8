#include <windows.h>

__declspec(dllexport) BOOL WINAPI RoOriginateLanguageException(HRESULT error, void *text, void *exception) {
    (void)error, (void)text, (void)exception;
    return FALSE;
}

__declspec(dllexport) BOOL WINAPI RoOriginateError(HRESULT error, void *text) {
    (void)error, (void)text;
    return FALSE;
}
