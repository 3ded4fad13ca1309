#compdef awsmith
# Completes awsmith in zsh. Add to ~/.zshrc, after compinit:  source <(awsmith completion zsh)
# Made from the commands themselves; each line says what may follow what, separated by bars.
IFS= read -r -d '' _awsmith_table <<'END_OF_TABLE' || :
@TABLE@
END_OF_TABLE

_awsmith_profiles() {
  local line file
  for file in "${AWS_CONFIG_FILE:-$HOME/.aws/config}" "${AWS_SHARED_CREDENTIALS_FILE:-$HOME/.aws/credentials}"; do
    [[ -r $file ]] || continue
    while IFS= read -r line || [[ -n $line ]]; do
      case $line in
        '[sso-session '* | '[services '*) ;;
        '['*']'*)
          line=${line#\[} line=${line%%\]*} line=${line#profile } line=${line//\"/}
          offered+=("$line") described+=("$line") ;;
      esac
    done <"$file"
  done
}

_awsmith_follow() {
  local line context word rest
  for line in ${(f)_awsmith_table}; do
    context=${line%%\|*} rest=${line#*\|}
    word=${rest%%\|*} rest=${rest#*\|}
    [[ $context == "$1" && -n $word ]] || continue
    case $word in
      @profile) _awsmith_profiles ;;
      @region) _awsmith_follow @region ;;
      @file) files=1 ;;
      *)
        if [[ $word == -* && $PREFIX == -* || $word != -* && $PREFIX != -* ]]; then
          offered+=("$word") described+=("$word${rest:+ -- $rest}")
        fi ;;
    esac
  done
}

_awsmith() {
  local context= expect= word files= table=$'\n'$_awsmith_table
  local -a offered described
  for word in ${words[2,CURRENT-1]}; do
    if [[ -n $expect ]]; then
      expect=
    elif [[ $word == -* ]]; then
      [[ $table == *$'\n'"$word|"* ]] && expect=$word
    elif [[ $table == *$'\n'"$context|$word|"* ]]; then
      context=${context:+$context }$word
    fi
  done
  if [[ -z $expect && $PREFIX == --*=* ]]; then
    expect=${PREFIX%%=*}
    compset -P '*='
  fi
  if [[ -n $expect ]]; then
    _awsmith_follow "$expect"
  else
    _awsmith_follow "$context"
    _awsmith_follow '*'
  fi
  compadd -l -d described -a offered
  [[ -z $files ]] || _files
}
if [[ $funcstack[1] == _awsmith ]]; then _awsmith "$@"; else compdef _awsmith awsmith; fi
