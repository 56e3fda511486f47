// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.util.List;
import java.util.stream.Collectors;
import org.faisceau.console.spi.Form;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.OrganisationFilter;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.SortKey;

/** An organisation by the name or SIREN that people type: some names are offered, any other of that sort is found. */
record OrganisationPick(Organisations organisations, Actor actor, OrganisationFilter sort) {
    private static final int OFFERED = 200;
    private static final int NAMED = 5;

    List<String> offered() {
        return organisations.page(actor, sort, "", OFFERED).items().stream().map(Organisation::name).toList();
    }

    /** Its identifier; empty, with a problem in the form, where nothing or several match. */
    String read(Form form, String field) {
        var typed = form.text(field, Organisations.NAME_MAX);
        if (typed.isEmpty()) return "";
        var found = organisations.page(actor, sort.withText(typed), "", OFFERED).items();
        var same = found.stream().filter(one -> SortKey.of(one.name()).equals(SortKey.of(typed))).toList();
        var match = same.isEmpty() ? found : same;
        if (match.size() == 1) return match.get(0).id();
        if (match.isEmpty()) form.reject(field, "pick.unknown");
        else form.reject(field, "pick.several", match.stream().limit(NAMED).map(Organisation::name).collect(Collectors.joining(" ; ")));
        return "";
    }
}
