// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.transfer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.People;
import org.faisceau.documents.spi.Importable;
import org.faisceau.documents.spi.Line;
import org.faisceau.documents.spi.Report;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Imports people. One that is known, by mail or else by name within the organisation, has empty fields filled in and no other changed;
 * one that comes back in an export of ours, and nobody changed since, takes what the file says. Organisations are found, never recorded.
 */
@Component
public final class PersonImport implements Importable {
    private static final Map<String, List<String>> HEADERS = Map.of(
            "name", List.of("nom", "nom_et_prenom", "prenom_nom", "contact"),
            "side", List.of("public", "profil", "categorie"),
            "job", List.of("fonction", "poste", "titre"),
            "organisation", List.of("structure", "entreprise", "collectivite", "employeur"),
            "mail", List.of("courriel", "e_mail", "email", "adresse_mail"),
            "phone", List.of("telephone", "tel", "portable"),
            "from", List.of("depuis", "debut"),
            "until", List.of("jusqu_a", "fin"),
            "purpose", List.of("finalite", "objet"),
            "endsOn", List.of("fin_de_conservation", "a_effacer_le"));
    private final People people;
    private final Organisations organisations;

    @Activate
    public PersonImport(@Reference People people, @Reference Organisations organisations) {
        this.people = people;
        this.organisations = organisations;
    }

    @Override
    public String kind() {
        return PersonExport.WORD;
    }

    @Override
    public String title(Locale locale) {
        return SolutionCells.TEXTS.in(locale).say("people");
    }

    @Override
    public String address() {
        return "/directory/people";
    }

    @Override
    public Role role() {
        return Role.MANAGER;
    }

    @Override
    public List<Column> columns(Locale locale) {
        return PersonExport.COLUMNS.stream()
                .map(key -> new Column(key, SolutionCells.TEXTS.in(locale).say("person." + key), key.equals("name"), HEADERS.getOrDefault(key, List.of()))).toList();
    }

    @Override
    public Report importLines(Actor actor, Locale locale, List<Line> lines, boolean dryRun) {
        var intake = new PersonIntake(people, new SolutionOwners(organisations, actor), actor, SolutionCells.TEXTS.in(locale), dryRun);
        return new Report(lines.stream().map(intake::take).toList());
    }
}
