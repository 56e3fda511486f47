// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.kept;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;

/** A lamp: never there; its form is a draft, at {@code two} are two of them, at {@code begun} it begins from a record; it may be put in the bin. */
final class LampPage implements Page {
    @Override
    public Address address() {
        return Address.of("lamps/{id}").writtenBy(Role.BUYER);
    }

    @Override
    public Answer show(Visit visit) {
        if (visit.path("id").equals("new")) return Answer.screen("New", out -> out.writeContent("<form class=\"card\" method=\"post\" action=\"/lamps/new\" data-draft></form>"));
        if (visit.path("id").equals("two")) return Answer.screen("Two", out -> out.writeContent(form("claim") + form("remark")));
        if (visit.path("id").equals("begun")) return Answer.screen("Begun", out -> out.writeContent("<form method=\"post\" action=\"/lamps/new\" data-draft=\"dossier:01a2-Z_9.x\"></form>"));
        return Answer.notFound(new Ref("lamp", visit.path("id")));
    }

    private static String form(String name) {
        return "<form method=\"post\" action=\"/lamps/two\" data-draft=\"" + name + "\"></form>";
    }

    @Override
    public Answer submit(Visit visit) {
        if (visit.action().equals("bin")) return Answer.binned(visit, "/account", "Binned.", new Ref("lamp", visit.path("id")));
        if (visit.action().equals("light")) return Answer.notFound(new Ref("lamp", visit.path("id")));
        if (visit.form().value("title").isEmpty()) return Answer.invalid("New", out -> {});
        return Answer.redirect("/account", visit.form().value("title"));
    }
}
