// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.transfer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.faisceau.documents.spi.Exportable;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.purchases.api.ContractParameters;
import org.faisceau.purchases.api.ContractTexts;
import org.faisceau.purchases.api.Purchases;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Exports the contracts of a list, as the list is narrowed; what {@link ContractImport} reads back. */
@Component
public final class ContractExport implements Exportable {
    private static final String ORDER = "sort";
    private static final int PAGE_MOST = 200;
    private static final Set<String> NUMBERS = Set.of("montant", "dureeMois", "offresRecues", "tauxAvance", "origineUE", "origineFrance");
    private static final Set<String> DAYS = Set.of("dateNotification", "datePublicationDonnees");
    private static final List<String> COLUMNS = Stream.concat(ContractTexts.OFFICIAL.stream(), ContractTexts.OURS.stream()).toList();
    private final Purchases purchases;

    @Activate
    public ContractExport(@Reference Purchases purchases) {
        this.purchases = purchases;
    }

    @Override
    public String kind() {
        return ContractImport.WORD;
    }

    @Override
    public String title(Locale locale) {
        return Texts.beside(ContractExport.class).in(locale).say("contracts");
    }

    @Override
    public Role role() {
        return Role.OBSERVER;
    }

    @Override
    public List<Column> columns(Locale locale) {
        var words = Texts.beside(ContractExport.class).in(locale);
        return COLUMNS.stream().map(key -> new Column(key, words.say("column." + key), NUMBERS.contains(key) ? Type.NUMBER : DAYS.contains(key) ? Type.DAY : Type.TEXT)).toList();
    }

    @Override
    public List<String> shownBy(String column) {
        return switch (column) {
            case "contract" -> List.of("objet", "id", "acheteurNom");
            case "holders" -> List.of("titulaires");
            case "notified" -> List.of("dateNotification");
            case "amount" -> List.of("montant");
            case "innovative" -> List.of("marcheInnovant");
            case "cpv" -> List.of("codeCPV");
            case "published" -> List.of("datePublicationDonnees");
            default -> List.of(column);
        };
    }

    @Override
    public List<String> filters() {
        return Stream.concat(ContractParameters.NAMES.stream(), Stream.of(ORDER)).toList();
    }

    @Override
    public Slice<List<String>> rows(Actor actor, Locale locale, Map<String, List<String>> filter, String after, int limit) {
        var order = ContractParameters.order(filter.getOrDefault(ORDER, List.of("")).get(0));
        return purchases.page(actor, ContractParameters.filter(name -> filter.getOrDefault(name, List.of())), order, after, Math.min(limit, PAGE_MOST)).map(contract -> {
            var texts = ContractTexts.of(contract.content());
            return COLUMNS.stream().map(key -> texts.getOrDefault(key, "")).toList();
        });
    }
}
