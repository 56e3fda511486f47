// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

/** More than a campaign bears: the call that would exceed a bound is refused, so that it fails its step and not the instance. */
final class Flood extends IllegalArgumentException {
    private static final long serialVersionUID = 1;
    private final String what;
    private final long most;

    private Flood(String what, long most, long got) {
        super(what + ": at most " + most + ", got " + got);
        this.what = what;
        this.most = most;
    }

    static void bounded(String what, long most, long got) {
        if (got > most) throw new Flood(what, most, got);
    }

    /** Of a text that says what there was too much of. */
    String key() {
        return "flood." + what;
    }

    long most() {
        return most;
    }
}
