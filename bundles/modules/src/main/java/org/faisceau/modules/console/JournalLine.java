// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules.console;

import java.time.Instant;
import java.util.List;
import org.faisceau.store.api.Journal.FieldChange;

/**
 * An entry of the journal in words.
 *
 * @param record title of the record, or its identifier where nobody names it
 * @param address its page; empty where it has none that runs
 */
record JournalLine(long seq, Instant at, String who, String act, String kind, String record, String address, String reason, List<FieldChange> changes) {
    JournalLine {
        changes = List.copyOf(changes);
    }
}
