// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

/**
 * What a desk does not do: more than a campaign bears, or what is none of its things. Thrown at the call, so that it fails its step and not the
 * instance; said to people by its key, to programmers by its message.
 */
final class DeskRefusal extends IllegalArgumentException {
    private static final long serialVersionUID = 1;
    private final String key;
    private final transient Object[] values;

    /**
     * @param key of a text that says it to people
     * @param message what says it to who wrote the technique
     */
    DeskRefusal(String key, String message, Object... values) {
        super(message);
        this.key = key;
        this.values = values.clone();
    }

    /** @param what the word of {@code flood.<what>} */
    static void bounded(String what, long most, long got) {
        if (got > most) throw new DeskRefusal("flood." + what, what + ": at most " + most + ", got " + got, most);
    }

    String key() {
        return key;
    }

    Object[] values() {
        return values.clone();
    }
}
