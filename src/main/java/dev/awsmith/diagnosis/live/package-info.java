/** What AWS itself says of profiles: which questions tell causes apart, and what follows. */
package dev.awsmith.diagnosis.live;
