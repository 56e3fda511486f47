// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.faisceau.console.spi.Form;
import org.faisceau.kernel.api.Euros;
import org.faisceau.purchases.api.ContractContent;
import org.faisceau.purchases.api.Modification;
import org.faisceau.purchases.api.Subcontract;
import org.faisceau.purchases.api.SubcontractChange;

/**
 * Where an act stands among those of its sort: its number will not do, files tell two acts of one number.
 *
 * @param at from 0
 */
record ActRow(ActPage.Kind kind, int at) {
    private static final Pattern WORD = Pattern.compile("([A-Z]{1,20})-(\\d{1,3})");

    /** As an address names it; empty where the contract has none there. */
    static Optional<ActRow> of(String word, ContractContent content) {
        var named = WORD.matcher(word);
        if (!named.matches()) return Optional.empty();
        return Stream.of(ActPage.Kind.values()).filter(one -> one.name().equals(named.group(1))).map(one -> new ActRow(one, Integer.parseInt(named.group(2))))
                .filter(row -> row.at < rows(row.kind, content).size()).findFirst();
    }

    String word() {
        return kind + "-" + at;
    }

    static List<?> rows(ActPage.Kind kind, ContractContent content) {
        return switch (kind) {
            case MODIFICATION -> content.modifications();
            case SUBCONTRACT -> content.subcontracts();
            case CHANGE -> content.subcontractChanges();
        };
    }

    /** The form as the act stands. */
    Form filled(ContractContent content) {
        return switch (kind) {
            case MODIFICATION -> {
                var one = content.modifications().get(at);
                yield filled(one.months(), one.amount(), one.notifiedOn(), one.publishedOn());
            }
            case SUBCONTRACT -> {
                var one = content.subcontracts().get(at);
                yield filled(one.months(), one.amount(), one.notifiedOn(), one.publishedOn()).with("sousTraitant", one.to().identifier()).with("name", one.to().name())
                        .with("variationPrix", one.variation().map(Enum::name).orElse(""));
            }
            case CHANGE -> {
                var one = content.subcontractChanges().get(at);
                yield filled(one.months(), one.amount(), one.notifiedOn(), one.publishedOn());
            }
        };
    }

    private Form filled(Optional<Integer> months, Optional<Euros> amount, Optional<LocalDate> notified, Optional<LocalDate> published) {
        return Form.blank().with("of", word()).with("kind", kind.name()).with("dureeMois", months.map(String::valueOf).orElse(""))
                .with("montant", amount.map(one -> one.amount().stripTrailingZeros().toPlainString()).orElse("")).with("dateNotification", notified.map(LocalDate::toString).orElse(""))
                .with("datePublicationDonnees", published.map(LocalDate::toString).orElse(""));
    }

    /** The contract without it. */
    ContractContent without(ContractContent content) {
        return switch (kind) {
            case MODIFICATION -> modified(content, dropped(content.modifications()));
            case SUBCONTRACT -> subcontracted(content, dropped(content.subcontracts()));
            case CHANGE -> changed(content, dropped(content.subcontractChanges()));
        };
    }

    /** The contract with another in its place; what the form does not hold, the holders of a modification, stays. */
    ContractContent with(ContractContent content, ActFields typed) {
        return switch (kind) {
            case MODIFICATION -> {
                var one = content.modifications().get(at);
                yield modified(content, put(content.modifications(), new Modification(one.number(), typed.months(), typed.amount(), one.holders(), typed.notified(), typed.published())));
            }
            case SUBCONTRACT -> subcontracted(content, put(content.subcontracts(), new Subcontract(content.subcontracts().get(at).number(), typed.to(), typed.months(), typed.amount(),
                    typed.variation(), typed.notified(), typed.published())));
            case CHANGE -> changed(content, put(content.subcontractChanges(), new SubcontractChange(content.subcontractChanges().get(at).number(), typed.months(), typed.amount(),
                    typed.notified(), typed.published())));
        };
    }

    private <T> List<T> dropped(List<T> some) {
        var rest = new ArrayList<>(some);
        rest.remove(at);
        return rest;
    }

    private <T> List<T> put(List<T> some, T one) {
        var all = new ArrayList<>(some);
        all.set(at, one);
        return all;
    }

    private static ContractContent modified(ContractContent it, List<Modification> some) {
        return new ContractContent(it.identity(), it.award(), it.execution(), it.price(), it.considerations(), it.holders(), some, it.subcontracts(), it.subcontractChanges());
    }

    private static ContractContent subcontracted(ContractContent it, List<Subcontract> some) {
        return new ContractContent(it.identity(), it.award(), it.execution(), it.price(), it.considerations(), it.holders(), it.modifications(), some, it.subcontractChanges());
    }

    private static ContractContent changed(ContractContent it, List<SubcontractChange> some) {
        return new ContractContent(it.identity(), it.award(), it.execution(), it.price(), it.considerations(), it.holders(), it.modifications(), it.subcontracts(), some);
    }
}
