# Completes awsmith in PowerShell. Add to $PROFILE:
#   awsmith completion powershell | Out-String | Invoke-Expression
# Made from the commands themselves; each line says what may follow what, separated by bars.
$global:AwsmithTable = @'
@TABLE@
'@ -split '\r?\n' | ForEach-Object { , ($_ -split '\|', 3) }

function global:Get-AwsmithProfile {
  $files = @(
    $(if ($env:AWS_CONFIG_FILE) { $env:AWS_CONFIG_FILE } else { Join-Path $HOME '.aws/config' })
    $(if ($env:AWS_SHARED_CREDENTIALS_FILE) { $env:AWS_SHARED_CREDENTIALS_FILE } else { Join-Path $HOME '.aws/credentials' })
  )
  foreach ($file in $files) {
    if (-not (Test-Path -LiteralPath $file -PathType Leaf)) { continue }
    foreach ($line in [IO.File]::ReadLines($file)) {
      if ($line -match '^\[(?!sso-session |services )(?:profile )?"?([^\]"]+)"?\]') { $Matches[1] }
    }
  }
}

function global:Get-AwsmithFollowing([string] $Context, [string] $Typed) {
  foreach ($row in $AwsmithTable) {
    if ($row[0] -cne $Context -or -not $row[1]) { continue }
    switch ($row[1]) {
      '@profile' { Get-AwsmithProfile | ForEach-Object { , @($_, $_) } }
      '@region' { Get-AwsmithFollowing '@region' $Typed }
      '@file' { Get-ChildItem "$Typed*" | ForEach-Object { , @($_.FullName, $_.Name) } }
      default { if ($_.StartsWith('-') -eq $Typed.StartsWith('-')) { , @($_, $row[2]) } }
    }
  }
}

Register-ArgumentCompleter -Native -CommandName awsmith -ScriptBlock {
  param($typed, $line, $position)
  $context = ''
  $expect = ''
  $before = ''
  foreach ($element in $line.CommandElements | Select-Object -Skip 1) {
    $word = $element.Extent.Text
    if ($element.Extent.EndOffset -ge $position -and $typed) { break }
    if ($expect) { $expect = '' }
    elseif ($word.StartsWith('-')) { if ($AwsmithTable | Where-Object { $_[0] -ceq $word }) { $expect = $word } }
    elseif ($AwsmithTable | Where-Object { $_[0] -ceq $context -and $_[1] -ceq $word }) { $context = "$context $word".Trim() }
  }
  if (-not $expect -and $typed -match '^(--[^=]+)=(.*)$') {
    $expect = $Matches[1]
    $before = "$expect="
    $typed = $Matches[2]
  }
  $rows = if ($expect) { Get-AwsmithFollowing $expect $typed } else {
    Get-AwsmithFollowing $context $typed
    Get-AwsmithFollowing '*' $typed
  }
  $rows | Where-Object { $_[0].StartsWith($typed) } | ForEach-Object {
    $text = if ($_[0] -match '[\s''"`$;&|(){}]') { "'" + $_[0].Replace("'", "''") + "'" } else { $_[0] }
    $tip = if ($_[1]) { $_[1] } else { $_[0] }
    [System.Management.Automation.CompletionResult]::new("$before$text", $_[0], 'ParameterValue', $tip)
  }
}
