# Completes awsmith in bash. Add to ~/.bashrc:  source <(awsmith completion bash)
# Made from the commands themselves; each line says what may follow what, separated by bars.
IFS= read -r -d '' _awsmith_table <<'END_OF_TABLE' || :
@TABLE@
END_OF_TABLE

_awsmith_offer() {
  local quoted
  [[ $1 == "$cur"* ]] || return
  printf -v quoted %q "$1"
  COMPREPLY+=("$quoted")
}

_awsmith_profiles() {
  local line file
  for file in "${AWS_CONFIG_FILE:-$HOME/.aws/config}" "${AWS_SHARED_CREDENTIALS_FILE:-$HOME/.aws/credentials}"; do
    [[ -r $file ]] || continue
    while IFS= read -r line || [[ $line ]]; do
      case $line in
        '[sso-session '* | '[services '*) ;;
        '['*']'*)
          line=${line#\[} line=${line%%]*} line=${line#profile } line=${line//\"/}
          _awsmith_offer "$line" ;;
      esac
    done <"$file"
  done
}

# What the table has for a context; options only where a dash was typed, or all of a value.
_awsmith_follow() {
  local context word rest
  while IFS='|' read -r context word rest; do
    [[ $context == "$1" && $word ]] || continue
    case $word in
      @profile) _awsmith_profiles ;;
      @region) _awsmith_follow @region ;;
      @file) compopt -o default 2>/dev/null ;;
      -*) [[ $cur == -* ]] && _awsmith_offer "$word" ;;
      *) [[ $cur == -* ]] || _awsmith_offer "$word" ;;
    esac
  done <<<"$_awsmith_table"
}

_awsmith() {
  local cur=${COMP_WORDS[COMP_CWORD]} context='' expect='' word i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    if [[ $word == '=' ]]; then
      continue
    elif [[ $expect ]]; then
      expect=
    elif [[ $'\n'$_awsmith_table == *$'\n'"$word|"* && $word == -* ]]; then
      expect=$word
    elif [[ $'\n'$_awsmith_table == *$'\n'"$context|$word|"* && $word != -* ]]; then
      context=${context:+$context }$word
    fi
  done
  [[ $cur == '=' ]] && cur=
  if [[ $expect ]]; then
    _awsmith_follow "$expect"
  else
    _awsmith_follow "$context"
    _awsmith_follow '*'
  fi
}
complete -F _awsmith awsmith
