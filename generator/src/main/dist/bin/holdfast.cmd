@echo off
rem Starts holdfast on a JDK of at least 21, with the flags of a short-lived program and an archive
rem of its loaded classes, which the first run makes. Without the archive all works, slower.
setlocal EnableExtensions
set "HOLDFAST_HOME=%~dp0.."

set "HOLDFAST_JAVA="
if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined HOLDFAST_JAVA for /f "delims=" %%J in ('where java 2^>nul') do call :try "%%~dpJ.."
for /d %%J in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%USERPROFILE%\.jdks\*") do call :try "%%~J"
if not defined HOLDFAST_JAVA (
  echo holdfast: no JDK of version 21 or newer was found: install one ^(for example from https://adoptium.net^), or set JAVA_HOME to it. 1>&2
  exit /b 1
)

set "HOLDFAST_FLAGS=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xss4m -Xlog:disable -Xlog:all=off -Dslf4j.internal.verbosity=ERROR"
set "HOLDFAST_ARCHIVE="
if not defined HOLDFAST_NO_ARCHIVE if defined LOCALAPPDATA call :archive "%~1"
"%HOLDFAST_JAVA%" %HOLDFAST_FLAGS% %HOLDFAST_ARCHIVE% -cp "%HOLDFAST_HOME%\lib\*" dev.holdfast.generator.cli.Holdfast %*
exit /b %ERRORLEVEL%

rem Takes the JDK when its release file says 21 or newer.
:try
if defined HOLDFAST_JAVA exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==" %%V in ('findstr /b JAVA_VERSION^= "%~1\release"') do for /f "tokens=1 delims=." %%N in ("%%~V") do if %%N GEQ 21 set "HOLDFAST_JAVA=%~1\bin\java.exe"
exit /b 0

rem The JVM itself makes this archive, checks that it fits, and replaces one that does not.
:archive
if /i not "%~1"=="build" if /i not "%~1"=="sim" exit /b 0
if not exist "%LOCALAPPDATA%\holdfast" mkdir "%LOCALAPPDATA%\holdfast" 2>nul
if exist "%LOCALAPPDATA%\holdfast" set HOLDFAST_ARCHIVE=-XX:+AutoCreateSharedArchive -XX:SharedArchiveFile="%LOCALAPPDATA%\holdfast\%~1.jsa"
exit /b 0
