# Completes awsmith in fish. Add to ~/.config/fish/config.fish:  awsmith completion fish | source
# Made from the commands themselves; each line says what may follow what, separated by bars.
set -g __awsmith_table (string split \n -- '@TABLE@')

function __awsmith_profiles
    set -l files $HOME/.aws/config $HOME/.aws/credentials
    set -q AWS_CONFIG_FILE; and set files[1] $AWS_CONFIG_FILE
    set -q AWS_SHARED_CREDENTIALS_FILE; and set files[2] $AWS_SHARED_CREDENTIALS_FILE
    for file in $files
        test -r $file; or continue
        while read -l line
            string match -qr '^\[(sso-session|services) ' -- $line; and continue
            string replace -fr '^\[(?:profile )?"?([^]"]+)"?\].*' '$1' -- $line
        end <$file
    end
end

function __awsmith_follow --argument-names wanted cur
    for line in $__awsmith_table
        set -l cells (string split -m 2 '|' -- $line)
        test "$cells[1]" = "$wanted"; and test -n "$cells[2]"; or continue
        switch $cells[2]
            case @profile
                __awsmith_profiles
            case @region
                __awsmith_follow @region $cur
            case @file
                __fish_complete_path $cur
            case '*'
                if string match -q -- '-*' $cells[2]
                    string match -q -- '-*' $cur; or continue
                end
                printf '%s\t%s\n' $cells[2] $cells[3]
        end
    end
end

function __awsmith_complete
    set -l words (commandline -opc)
    set -l cur (commandline -ct)
    set -l context ''
    set -l expect ''
    for word in $words[2..-1]
        if test -n "$expect"
            set expect ''
        else if string match -q -- '-*' $word
            string match -q -- "$word|*" $__awsmith_table; and set expect $word
        else if string match -q -- "$context|$word|*" $__awsmith_table
            set context (string trim -- "$context $word")
        end
    end
    if test -z "$expect"; and string match -q -- '--*=*' $cur
        set -l option (string split -m 1 = -- $cur)
        __awsmith_follow $option[1] $option[2] | string replace -r -- '^' "$option[1]="
    else if test -n "$expect"
        __awsmith_follow $expect $cur
    else
        __awsmith_follow "$context" "$cur"
        __awsmith_follow '*' "$cur"
    end
end
complete -c awsmith -f -a '(__awsmith_complete)'
