// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import java.util.List;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Ui.Chip;
import org.faisceau.console.spi.Columns;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Slice;
import org.faisceau.purchases.api.Precedent;
import org.faisceau.purchases.api.Precedents;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The contracts of other Living-Labs that were taken over, narrowed by a word, notified last first. */
@Component
public final class PrecedentsPage implements Page {
    private static final Columns COLUMNS = Columns.of("precedents").fixed("precedent").shown("lab").shown("holders").shown("notifiedOn").shown("amount").classed("number").hidden("procedure");
    private static final int LINES = 25;
    private final Precedents precedents;

    @Activate
    public PrecedentsPage(@Reference Precedents precedents) {
        this.precedents = precedents;
    }

    @Override
    public Address address() {
        return Address.of("purchases/precedents");
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(PrecedentsPage.class);
        var text = visit.query("text");
        Slice<Precedent> slice;
        try {
            slice = precedents.page(visit.actor(), text, visit.after(), LINES);
        } catch (IllegalArgumentException cursorOfAnotherList) {
            return Answer.redirect("/purchases/precedents");
        }
        var chips = text.isEmpty() ? List.<Chip>of() : List.of(new Chip("text", words.say("chip.word", text)));
        var list = new PrecedentList(slice, precedents.count(visit.actor(), text, PrecedentList.COUNT_MOST), Form.blank().with("text", text), chips);
        return Answer.screen(words.say("precedents.title"), new StaticTemplates().precedents(visit, words, list, visit.columns(COLUMNS)));
    }
}
