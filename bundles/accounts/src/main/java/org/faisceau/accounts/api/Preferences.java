// SPDX-License-Identifier: Apache-2.0
package org.faisceau.accounts.api;

import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Small things remembered for a person: the perspective chosen, the last column mapping. Not in the change log; gone with the account. */
@ProviderType
public interface Preferences {
    /** The longest value, in characters. */
    int VALUE_MAX = 2000;

    /** The actor's own value; empty where none, and for who has no account. */
    String get(Actor actor, String key);

    /**
     * Remembers for the actor; an empty value forgets. Does nothing for who has no account.
     *
     * @param key {@code bundle.thing}: at most 64 lower-case letters, digits, dots and dashes
     * @throws IllegalArgumentException for another key, or a value longer than {@link #VALUE_MAX}
     */
    void set(Actor actor, String key, String value);
}
