// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.transfer;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations;
import org.faisceau.documents.spi.Importable;
import org.faisceau.documents.spi.Line;
import org.faisceau.documents.spi.Report;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.kernel.api.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Imports organisations. One that is known, by SIREN or else by its exact name, has empty fields filled in and no other changed; one that
 * comes back in an export of ours, and nobody changed since, takes what the file says.
 */
@Component
public final class OrganisationImport implements Importable {
    private static final Texts TEXTS = Texts.beside(OrganisationImport.class);
    private static final Map<String, List<String>> HEADERS = Map.of(
            "name", List.of("nom", "raison_sociale", "denomination", "organisation", "libelle"),
            "kind", List.of("categorie", "type_d_organisation", "nature"),
            "siren", List.of("numero_siren", "siren_de_l_entite_acheteuse"),
            "siret", List.of("numero_siret", "siret_du_siege"),
            "territory", List.of("commune", "ville", "secteur"),
            "category", List.of("categorie_de_seuils", "categorie_d_acheteur"),
            "formerNames", List.of("ancien_nom", "anciens_noms"),
            "memberships", List.of("reseaux", "adhesions"),
            "website", List.of("site", "site_internet", "url"),
            "note", List.of("remarque", "commentaire"));
    private final Organisations organisations;
    private final Map<String, OrganisationKind> kinds = new HashMap<>();

    @Activate
    public OrganisationImport(@Reference Organisations organisations) {
        this.organisations = organisations;
        for (var kind : OrganisationKind.values()) {
            kinds.put(SortKey.of(kind.name()), kind);
            for (var locale : List.of(Locale.FRENCH, Locale.ENGLISH)) kinds.put(SortKey.of(TEXTS.in(locale).say("kind." + kind.name())), kind);
        }
    }

    @Override
    public String kind() {
        return OrganisationExport.WORD;
    }

    @Override
    public String title(Locale locale) {
        return TEXTS.in(locale).say("organisations");
    }

    @Override
    public String address() {
        return "/directory";
    }

    @Override
    public Role role() {
        return Role.MANAGER;
    }

    @Override
    public List<Column> columns(Locale locale) {
        return OrganisationExport.COLUMNS.stream()
                .map(key -> new Column(key, TEXTS.in(locale).say("column." + key), key.equals("name"), HEADERS.getOrDefault(key, List.of())))
                .toList();
    }

    @Override
    public Report importLines(Actor actor, Locale locale, List<Line> lines, boolean dryRun) {
        var taking = new OrganisationLine(organisations, kinds, actor, TEXTS.in(locale), dryRun);
        return new Report(lines.stream().map(taking::take).toList());
    }
}
