// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import java.util.ArrayList;
import java.util.List;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Choosable;
import org.faisceau.console.spi.Columns;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Section;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.faisceau.purchases.api.Contract;
import org.faisceau.purchases.api.ContractOrder;
import org.faisceau.purchases.api.ContractParameters;
import org.faisceau.purchases.api.Purchases;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The contracts, narrowed and sorted as the address says. */
@Component
public final class PurchasesPage implements Page, Choosable {
    private static final Columns COLUMNS = Columns.of("purchases").fixed("contract").sorted("subject").shown("holders").shown("procedure").classed("wide-only")
            .shown("notified").sorted("notified").shown("amount").sorted("amount").classed("number").shown("innovative")
            .hidden("cpv").hidden("published").hidden("lacking").hidden("changedAt");
    private static final int LINES = 25;
    private static final int PAGE_MOST = 200;
    private final Purchases purchases;
    private final Namer namer;

    @Activate
    public PurchasesPage(@Reference Purchases purchases, @Reference Namer namer) {
        this.purchases = purchases;
        this.namer = namer;
    }

    @Override
    public Address address() {
        return Address.of("purchases").inMenu(Section.PURCHASES, "menu.purchases", "file-check", 40);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(PurchasesPage.class);
        var names = namer.names(visit.actor(), visit.locale());
        var filter = ContractParameters.filter(visit::queries);
        Slice<Contract> page;
        try {
            page = purchases.page(visit.actor(), filter, ContractParameters.order(visit.query("sort")), visit.after(), LINES);
        } catch (IllegalArgumentException cursorOfAnotherOrder) {
            return Answer.redirect(visit.hereWith("after", ""));
        }
        var list = new ContractList(names.lines(page), purchases.count(visit.actor(), filter, ContractList.COUNT_MOST), ContractSearch.of(visit, words, names),
                purchases.mayWrite(visit.actor(), visit.actor().organisation()));
        return Answer.screen(words.say("menu.purchases"), new StaticTemplates().purchases(visit, words, list, visit.columns(COLUMNS)));
    }

    @Override
    public List<Ref> matching(Visit visit, int limit) {
        var filter = ContractParameters.filter(visit::queries);
        var refs = new ArrayList<Ref>();
        var after = "";
        do {
            var slice = purchases.page(visit.actor(), filter, ContractOrder.LATEST, after, Math.min(PAGE_MOST, limit - refs.size()));
            slice.items().forEach(one -> refs.add(one.ref()));
            after = slice.next();
        } while (!after.isEmpty() && refs.size() < limit);
        return refs;
    }
}
