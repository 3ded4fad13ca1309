/**
 * The replacement of an access key: at every moment a key that works is in the files.
 *
 * <p>Each row is an effect and what is true once it is done. The journal holds a phase; with a
 * {@code +} it holds the secret of the new key too. After a crash {@code Settling} asks AWS which
 * keys there are, and the {@code Verdict} says in which row the rotation stands.
 *
 * <pre>
 * step        effect            journal     files  old key  new key
 * Surveying   ListKeys          -           old    on       -
 * Plan        (the person)      -           old    on       -
 * Creating    TakeTurn          -           old    on       -
 *             RehearseWrite     -           old    on       -
 *             SetKey old on     -           old    on       -          may it be turned off?
 *             KeepRotation      INTENT      old    on       -
 *             CreateKey         CREATED+    old    on       on         one call, on disk at its end
 * Accepting   TryKey ...        CREATED+    old    on       accepted
 *             KeepRotation      ACCEPTED+   old    on       accepted
 * Switching   WriteChanges      ACCEPTED+   new    on       in use
 *             TryKey            ACCEPTED+   new    on       proven     as read back from disk
 *             KeepRotation      SWITCHED    new    on       proven     the grace of the old key
 * OldKey      (the person)      SWITCHED    new    on       proven
 * Retiring    SetKey old off    SWITCHED    new    off      proven
 *             KeepRotation      OLD_OFF     new    off      proven
 *             DeleteKey old     OLD_OFF     new    gone     proven     only if asked
 *             ForgetRotation    -           new    gone     proven
 *
 * TakingBack  KeepRotation      UNDOING     any    any      any        from every row above
 *             SetKey old on     UNDOING     new    on       any
 *             TryKey old        UNDOING     new    works    any
 *             WriteChanges      UNDOING     old    works    any
 *             DeleteKey new     UNDOING     old    works    gone       or off
 *             ForgetRotation    -           old    works    gone
 * </pre>
 *
 * What AWS refuses on the way leads to {@code Stopped}, or to {@code AskMfa} where a code may help;
 * a reply that was lost leads to {@code OrphanFound}.
 */
package dev.awsmith.flow.rotate;
