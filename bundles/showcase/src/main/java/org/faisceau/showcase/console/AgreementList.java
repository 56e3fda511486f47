// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import org.faisceau.kernel.api.Slice;
import org.faisceau.showcase.api.Agreement;

/** What the list of agreements shows. */
record AgreementList(Slice<Agreement> slice, int count, int waiting, AgreementFilters filters) {
    boolean isEmpty() {
        return slice.items().isEmpty();
    }
}
