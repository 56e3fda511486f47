// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.Organisations.Draft;
import org.faisceau.directory.api.Organisations.Registering;
import org.faisceau.kernel.api.Words;

/** Between the form and a draft. */
public final class OrganisationFields {
    private OrganisationFields() {}

    /** The draft, where the form has no problem. */
    static Optional<Draft> read(Form form) {
        var name = form.text("name", Organisations.NAME_MAX);
        var kind = form.choice("kind", OrganisationKind.class);
        var territory = form.optional("territory", Organisations.TERRITORY_MAX);
        var siren = form.optional("siren", 20);
        var siret = form.optional("siret", 30);
        return form.hasProblems() ? Optional.empty() : kind.map(one -> new Draft(name, one, siren, siret, territory));
    }

    /** The kinds to choose from. */
    public static List<Option> kinds(Words words) {
        return Option.of(OrganisationKind.class, kind -> words.say("kind." + kind));
    }

    static Form filled(Organisation organisation) {
        return Form.blank().with("name", organisation.name()).with("kind", organisation.kind().name())
                .with("territory", organisation.territory()).with("siren", organisation.siren()).with("siret", organisation.siret())
                .with("version", String.valueOf(organisation.version()));
    }

    /** The form with the identity as it is recorded: who may not change it sends none. */
    static Form withIdentity(Form form, Organisation organisation) {
        return form.with("kind", organisation.kind().name()).with("siren", organisation.siren()).with("siret", organisation.siret());
    }

    /** Says in the form why a draft was not recorded; the answer shows the form again. */
    static Answer again(Words words, Registering why, Form form, boolean isFixed, String address, String back, String title) {
        if (why instanceof Registering.Refused) return Answer.refused(words.say("organisation.refused"));
        if (why instanceof Registering.Invalid it) form.reject(it.field(), it.key());
        if (why instanceof Registering.Taken it) form.reject("siren", "organisation.taken", it.earlier().name());
        return Answer.invalid(title, new StaticTemplates().organisationForm(words, form, isFixed, address, back));
    }
}
