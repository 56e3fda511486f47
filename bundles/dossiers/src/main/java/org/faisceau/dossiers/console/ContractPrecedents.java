// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Precedent.Likeness;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.purchases.api.Contract;
import org.faisceau.purchases.api.ContractFilter;
import org.faisceau.purchases.api.ContractOrder;
import org.faisceau.purchases.api.Facet;
import org.faisceau.purchases.api.Purchases;

/** Innovative contracts of other buyers with the same company, the same class of the vocabulary, or words of the title. */
record ContractPrecedents(Purchases purchases, Actor actor, Dossier dossier, Set<String> words, String cpv) {
    private static final int MOST = 50;
    private static final int PAGE = 200;
    /** Looked through for a class of the vocabulary: the latest are told, not the whole country. */
    private static final int PAGES = 5;
    private static final int CLASS_DIGITS = 4;

    /** One contract and why it is shown. */
    record Line(Contract contract, Likeness likeness) {}

    /** The latest first within each likeness. */
    List<Line> lines() {
        Map<String, Line> found = new LinkedHashMap<>();
        var innovative = ContractFilter.all().with(Facet.INNOVATIVE, "YES");
        put(found, page(innovative.with(Facet.COMPANY, dossier.company()), ""), Likeness.COMPANY, contract -> true);
        if (cpv.length() >= CLASS_DIGITS) put(found, latest(innovative), Likeness.CPV, contract -> contract.content().identity().cpv().startsWith(cpv.substring(0, CLASS_DIGITS)));
        for (var word : words) put(found, page(innovative.withText(word), ""), Likeness.WORDS, contract -> SortKey.of(contract.title()).contains(word));
        return found.values().stream().limit(MOST).toList();
    }

    private void put(Map<String, Line> found, List<Contract> some, Likeness likeness, Predicate<Contract> isAlike) {
        some.stream().filter(one -> one.content().considerations().isInnovative() && !one.buyer().equals(dossier.buyer())).filter(isAlike)
                .forEach(one -> found.putIfAbsent(one.id(), new Line(one, likeness)));
    }

    private List<Contract> page(ContractFilter filter, String after) {
        return purchases.page(actor, filter, ContractOrder.LATEST, after, MOST).items();
    }

    private List<Contract> latest(ContractFilter filter) {
        var all = new java.util.ArrayList<Contract>();
        var after = "";
        for (int page = 0; page < PAGES; page++) {
            var slice = purchases.page(actor, filter, ContractOrder.LATEST, after, PAGE);
            all.addAll(slice.items());
            after = slice.next();
            if (after.isEmpty()) break;
        }
        return all;
    }
}
