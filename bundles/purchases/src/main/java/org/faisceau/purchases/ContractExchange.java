// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.spi.Exchange;
import org.faisceau.purchases.api.Completeness;
import org.faisceau.purchases.api.Contract;
import org.faisceau.purchases.api.ContractFilter;
import org.faisceau.purchases.api.ContractOrder;
import org.faisceau.purchases.api.Facet;
import org.faisceau.purchases.api.Holder;
import org.faisceau.purchases.api.Procedure;
import org.faisceau.purchases.api.Purchases;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Hands contracts signed to other Living-Labs: those whose essential data are whole, and so public by law. Their stories were shared with
 * people here alone.
 */
@Component
public final class ContractExchange implements Exchange {
    private static final Texts TEXTS = Texts.beside(ContractExchange.class);
    private static final int PAGE = 200;
    private final Purchases purchases;

    @Activate
    public ContractExchange(@Reference Purchases purchases) {
        this.purchases = purchases;
    }

    @Override
    public String kind() {
        return Contract.KIND;
    }

    @Override
    public String title(Locale locale) {
        return TEXTS.in(locale).say("exchange.title");
    }

    @Override
    public String label(String field, Locale locale) {
        var words = TEXTS.in(locale);
        return words.has("exchange." + field) ? words.say("exchange." + field) : field;
    }

    @Override
    public List<Item> offered() {
        var all = new ArrayList<Item>();
        var after = "";
        do {
            var page = purchases.page(Actor.system(), ContractFilter.all().with(Facet.STATE, "COMPLETE"), ContractOrder.LATEST, after, PAGE);
            page.items().stream().filter(contract -> Completeness.lacking(contract.content()).isEmpty()).forEach(contract -> all.add(item(contract)));
            after = page.next();
        } while (!after.isEmpty() && all.size() < OFFERED_MOST);
        return all.stream().sorted(Comparator.comparing(Item::id)).limit(OFFERED_MOST).toList();
    }

    private Item item(Contract contract) {
        var content = contract.content();
        var fields = new LinkedHashMap<String, String>();
        fields.put("number", contract.number());
        fields.put("buyer", content.identity().buyerName());
        fields.put("buyerSiret", content.identity().buyerSiret());
        fields.put("holders", content.holders().stream().map(Holder::name).filter(name -> !name.isEmpty()).collect(Collectors.joining(", ")));
        fields.put("amount", content.price().amount().map(euros -> euros.amount().toPlainString()).orElse(""));
        fields.put("notifiedOn", content.execution().notifiedOn().map(LocalDate::toString).orElse(""));
        fields.put("procedure", content.award().procedure().map(Procedure::name).orElse(""));
        fields.put("cpv", content.identity().cpv());
        var title = contract.title();
        return new Item(contract.id(), title.substring(0, Math.min(Item.TITLE_MOST, title.length())), fields);
    }
}
