// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import java.util.List;
import java.util.stream.IntStream;
import org.faisceau.console.spi.Form;
import org.faisceau.purchases.api.Contract;
import org.faisceau.purchases.api.Duty;

/** @param isKnown false where amount or notification are missing, so that nothing can be said */
record DutyPanelView(Contract contract, boolean hasRules, boolean isKnown, List<DutyLine> lines, boolean mayPublish, boolean mayWrite, Form form) {
    /** Where the publication of that duty's modification is noted; empty for another duty. */
    String act(DutyLine line) {
        if (!mayWrite || !line.duty().isOpen() || line.duty().kind() != Duty.Kind.MODIFICATION) return "";
        var all = contract.content().modifications();
        return IntStream.range(0, all.size()).filter(at -> all.get(at).number() == line.duty().modification() && all.get(at).publishedOn().isEmpty())
                .mapToObj(at -> "/purchases/" + contract.id() + "/act?of=" + new ActRow(ActPage.Kind.MODIFICATION, at).word()).findFirst().orElse("");
    }
}
