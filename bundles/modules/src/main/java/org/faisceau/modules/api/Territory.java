// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules.api;

import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** The demonstration territory of this data folder. For administrators. */
@ProviderType
public interface Territory {
    /** {@code ABSENT}: none here, or not for this actor; {@code SHARED}: its rows lie in a database beside the folder;
     * {@code RESTORED}: it came by a backup into a folder that was not made for it. */
    enum State {
        PRESENT,
        SHARED,
        RESTORED,
        ABSENT,
        /** Asked to leave: the instance stops, empties its folder, and starts afresh at the same address. */
        LEAVING
    }

    /** What there is of it for this actor, now; {@code ABSENT} for who is no administrator. */
    State state(Actor actor);

    /**
     * Removes every trace: records, accounts, sign-ins, files, index, journal, plug-ins, logs. Only the operator's settings file stays.
     *
     * @return {@code LEAVING} where it was asked for; otherwise why not
     */
    State remove(Actor actor);
}
