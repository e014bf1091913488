# The targets of the Makefile for Windows PowerShell: .\make.ps1 demo
param([Parameter(Position = 0)][string]$Target = "help")
$ErrorActionPreference = "Stop"
Set-Location $PSScriptRoot
$Bin = ".venv\Scripts"

function Invoke-Step {
    & $args[0] $args[1..($args.Length - 1)]
    if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
}

function Initialize-Venv {
    $ready = ".venv\ready"
    $fresh = (Test-Path $ready) -and
        ((Get-Item $ready).LastWriteTime -ge (Get-Item pyproject.toml).LastWriteTime) -and
        ((Get-Item $ready).LastWriteTime -ge (Get-Item constraints.txt).LastWriteTime)
    if ($fresh) { return }
    Invoke-Step python -c "import sys; sys.exit(sys.version_info < (3, 11) and 'planarkiv needs Python 3.11 or newer')"
    Invoke-Step python -m venv .venv
    Invoke-Step "$Bin\python.exe" -m pip install --quiet --disable-pip-version-check -c constraints.txt -e ".[dev]"
    New-Item -Force -ItemType File $ready | Out-Null
}

switch ($Target) {
    "demo"   { Initialize-Venv; Invoke-Step "$Bin\planarkiv.exe" demo }
    "test"   { Initialize-Venv; Invoke-Step "$Bin\python.exe" tools/check.py }
    "format" { Initialize-Venv; Invoke-Step "$Bin\ruff.exe" format; Invoke-Step "$Bin\ruff.exe" check --fix --quiet }
    "docs"   { Initialize-Venv; Invoke-Step "$Bin\python.exe" tools/generate_docs.py }
    "translations" { Initialize-Venv; Invoke-Step "$Bin\python.exe" tools/translations.py extract compile }
    "mutants" { Initialize-Venv; Invoke-Step "$Bin\python.exe" tools/mutate_rules.py }
    "bench"  {
        Initialize-Venv
        Invoke-Step "$Bin\python.exe" benchmarks/bench_sosi.py
        Invoke-Step "$Bin\python.exe" benchmarks/bench_build.py
        Invoke-Step "$Bin\python.exe" benchmarks/bench_validate.py
        Invoke-Step "$Bin\python.exe" benchmarks/bench_city.py
        Invoke-Step "$Bin\python.exe" benchmarks/bench_export.py
    }
    "clean"  { Remove-Item -Recurse -Force -ErrorAction SilentlyContinue .venv, .mypy_cache, .ruff_cache, .pytest_cache, build, dist, benchmarks\.work }
    default  { "Targets: demo, test, format, docs, translations, mutants, bench, clean" }
}
