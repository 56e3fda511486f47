// SPDX-License-Identifier: Apache-2.0
package org.faisceau.tck;

import java.util.ArrayList;
import java.util.List;
import org.faisceau.sourcing.spi.State;
import org.faisceau.sourcing.spi.Technique;

/** Does a campaign go on that an earlier version of it began? */
final class VersionsCheck {
    private VersionsCheck() {}

    static List<String> offences(Technique technique, Walk walk) {
        var offences = new ArrayList<String>();
        walk.states().stream().map(State::version).filter(version -> version != technique.stateVersion()).distinct().forEach(version -> offences.add("writes states of version " + version + ", and stateVersion() says " + technique.stateVersion()));
        for (int version = 1; version < technique.stateVersion(); version++) migrated(technique, State.empty(version), offences);
        return offences;
    }

    private static void migrated(Technique technique, State old, List<String> offences) {
        try {
            int now = technique.migrate(old).version();
            if (now != technique.stateVersion()) offences.add("migrate brings version " + old.version() + " to " + now + ", not to " + technique.stateVersion());
        } catch (RuntimeException unable) {
            // The door of foreign code: whatever it throws is what the author reads.
            offences.add("migrate throws on a state of version " + old.version() + ": " + unable);
        }
    }
}
