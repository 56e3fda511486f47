// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.Optional;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.kernel.api.Slice;

/** What the list shows. */
public record OrganisationList(Slice<Organisation> slice, String text, Optional<OrganisationKind> kind, boolean mayAdd) {
    public boolean isOf(OrganisationKind one) {
        return kind.equals(Optional.of(one));
    }

    public boolean isFiltered() {
        return kind.isPresent() || !text.isEmpty();
    }

    public String spaced(String digits) {
        return inGroups(digits);
    }

    /** Digits as people read them: {@code 000 100 017}, {@code 000 100 017 00011}. */
    public static String inGroups(String digits) {
        if (digits.length() < 9) return digits;
        var siren = digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6, 9);
        return digits.length() == 9 ? siren : siren + " " + digits.substring(9);
    }
}
