// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.spi.Exchange;
import org.faisceau.purchases.api.Completeness;
import org.faisceau.purchases.api.Contract;
import org.faisceau.purchases.api.ContractFilter;
import org.faisceau.purchases.api.ContractOrder;
import org.faisceau.purchases.api.Facet;
import org.faisceau.purchases.api.Holder;
import org.faisceau.purchases.api.Precedent;
import org.faisceau.purchases.api.Procedure;
import org.faisceau.purchases.api.Purchases;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Hands contracts signed to other Living-Labs: those whose essential data are whole, and so public by law. Their stories were shared with
 * people here alone. One of theirs is kept as a precedent beside one's own.
 */
@Component
public final class ContractExchange implements Exchange {
    private static final Texts TEXTS = Texts.beside(ContractExchange.class);
    private static final int PAGE = 200;
    private final Purchases purchases;
    private final PrecedentRegister precedents;

    @Activate
    public ContractExchange(@Reference Purchases purchases, @Reference PrecedentRegister precedents) {
        this.purchases = purchases;
        this.precedents = precedents;
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
    public String said(String field, String text, Locale locale) {
        var words = TEXTS.in(locale);
        return field.equals("procedure") && words.has("exchange.procedure." + text) ? words.say("exchange.procedure." + text) : text;
    }

    @Override
    public Shape shape(String field) {
        return field.equals("amount") ? Shape.EUROS : field.equals("notifiedOn") ? Shape.DAY : Shape.TEXT;
    }

    @Override
    public List<Item> offered() {
        return Exchange.oldest(after -> {
            var page = purchases.page(Actor.system(), ContractFilter.all().with(Facet.STATE, "COMPLETE"), ContractOrder.LATEST, after, PAGE);
            return new Slice<>(page.items().stream().filter(contract -> Completeness.lacking(contract.content()).isEmpty()).map(ContractExchange::item).toList(), page.next());
        });
    }

    private static Item item(Contract contract) {
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

    @Override
    public boolean isTaken() {
        return true;
    }

    @Override
    public Ref ownRef(String id) {
        return new Ref(Precedent.KIND, id);
    }

    @Override
    public Optional<Item> own(Actor actor, String id) {
        return precedents.find(actor, id).map(one -> PrecedentItem.item(one.id(), one.content()));
    }

    @Override
    public Item asTaken(Item received, Origin from) {
        try {
            return PrecedentItem.item(received.id(), PrecedentItem.content(received));
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException unreadable) {
            return received;
        }
    }

    /** Nobody writes a precedent here: it says what its Living-Lab says. */
    @Override
    public Taking take(Actor actor, Item received, Origin from, Optional<Own> own, Locale locale) {
        if (!actor.is(Role.MANAGER)) return new Taking.Refused();
        try {
            return precedents.keep(actor, from.lab(), from.name(), received.id(), PrecedentItem.content(received)).<Taking>map(one -> new Taking.Taken(one.ref())).orElseGet(Taking.Lost::new);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException unreadable) {
            return new Taking.Unfit(TEXTS.in(locale).say("exchange.unreadable"));
        }
    }

    @Override
    public Taking giveUp(Actor actor, Own own, Origin from, Locale locale) {
        if (!actor.is(Role.MANAGER)) return new Taking.Refused();
        return precedents.drop(actor, own.id()) ? new Taking.Taken(ownRef(own.id())) : new Taking.Lost();
    }
}
