// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.transfer;

import java.util.Set;
import org.faisceau.needs.api.Content;

/**
 * A line that was read, its buyer still to be found.
 *
 * @param externalId what it is known by at the next import
 * @param siren of its buyer, nine digits; empty where the file has none
 * @param isRightSiren whether that SIREN has a right key
 * @param buyer name of the buyer as the file has it; may be empty
 * @param reference where that is all the file knows it by: perhaps one of ours, from an export; may be empty
 * @param version of the need as that export had it; 0 where the file does not say
 * @param content without organisation
 * @param said fields the file has a column for
 * @param need the identifier that an export of ours gives a need; empty where the file has none
 */
record ReadLine(int number, String externalId, String siren, boolean isRightSiren, String buyer, String reference, int version, Content content,
        Set<String> said, Remarks remarks, String need) {
    ReadLine {
        said = Set.copyOf(said);
    }
}
