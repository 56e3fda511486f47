// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.Optional;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Clash;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Ui;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations.Registering;
import org.faisceau.kernel.api.Words;

/**
 * The form of an organisation, for the pages that show it.
 *
 * @param isFixed where kind, category and numbers are for somebody else to change
 * @param twin the one that has that name already; empty for none
 */
record OrganisationForm(Words words, String title, boolean isFixed, String address, String back, Optional<Organisation> twin) {
    OrganisationForm(Words words, String title, boolean isFixed, String address, String back) {
        this(words, title, isFixed, address, back, Optional.empty());
    }

    /** The same where one has that name: with the way to it. */
    OrganisationForm beside(Organisation earlier) {
        return new OrganisationForm(words, title, isFixed, address, back, Optional.of(earlier));
    }

    Answer screen(Form form) {
        return new Answer.Screen(200, title, new StaticTemplates().organisationForm(this, form));
    }

    Answer invalid(Form form) {
        return Answer.invalid(title, new StaticTemplates().organisationForm(this, form));
    }

    /** Says in the form why a draft was not recorded. */
    Answer again(Registering why, Form form) {
        if (why instanceof Registering.Refused) return Answer.refused(words.say("organisation.refused"));
        if (why instanceof Registering.Invalid it) form.reject(it.field(), it.key());
        if (why instanceof Registering.Taken it) form.reject("siren", "organisation.taken", it.earlier().name());
        return invalid(form);
    }

    /** Both versions, for who came second. */
    Answer conflict(Organisation current, Form form) {
        var clash = Clash.of(OrganisationFields.filled(words, current), form, OrganisationFields.ALL, field -> words.say("field." + field), OrganisationFields.said(words));
        return Answer.conflict(words.say("conflict.title"), Ui.clash(words, clash, address, current.version(), back, "save"));
    }
}
