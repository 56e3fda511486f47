// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Columns;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Section;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.spi.Shown;
import org.faisceau.showcase.api.Agreement;
import org.faisceau.showcase.api.AgreementParameters;
import org.faisceau.showcase.api.Agreements;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who agreed to what is shown, narrowed and sorted as the address says. */
@Component
public final class AgreementsPage implements Page {
    private static final Columns COLUMNS = Columns.of("showcase").fixed("thing").sorted("title").shown("of").shown("owner").shown("person").shown("agreedOn").shown("state").hidden("changed").sorted("changed");
    private static final int LINES = 25;
    private static final int COUNT_MOST = 2000;
    private final Agreements agreements;

    @Activate
    public AgreementsPage(@Reference Agreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public Address address() {
        return Address.of("showcase").inMenu(Section.LAB, "menu.showcase", "eye", 70);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(AgreementsPage.class);
        var filter = AgreementParameters.filter(visit::queries);
        Slice<Agreement> slice;
        try {
            slice = agreements.page(visit.actor(), filter, AgreementParameters.order(visit.query("sort")), visit.after(), LINES);
        } catch (IllegalArgumentException cursorOfAnotherOrder) {
            return Answer.redirect(visit.hereWith("after", ""));
        }
        var list = new AgreementList(slice, agreements.count(visit.actor(), filter, COUNT_MOST), agreements.waiting(visit.actor(), visit.locale(), Shown.MOST).size(), AgreementFilters.of(visit, words));
        return Answer.screen(words.say("menu.showcase"), new StaticTemplates().agreements(visit, words, list, visit.columns(COLUMNS)));
    }
}
