// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.util.List;
import org.faisceau.needs.api.Detail;
import org.faisceau.needs.api.Need;

/**
 * The details of a need as one reader sees them.
 *
 * @param family its code and label; empty for none
 * @param rigid what reads too rigid, for the need's own people
 * @param naming what names a buyer who is anonymous, for the need's own people
 * @param isOurs true for the need's own people, who are told who asks
 */
record DetailView(Need need, Detail detail, String family, List<Rigid.Hint> rigid, List<Rigid.Hint> naming, boolean isOurs, boolean mayChange) {
    /** True where it is written who asks. */
    boolean saysWhoAsks() {
        return isOurs && !(detail.department() + detail.leader() + detail.family()).isEmpty();
    }
}
