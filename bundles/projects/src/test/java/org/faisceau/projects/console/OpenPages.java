// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Page;
import org.faisceau.directory.PersonRegister;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Kind;
import org.faisceau.projects.OpenProjects;
import org.faisceau.testkit.PageTester;

/** The pages of projects, opened by the buyer of the town unless said otherwise; needs and solutions are made up. */
final class OpenPages implements AutoCloseable {
    final OpenProjects open;
    final PersonRegister people;
    final Accounts accounts = accounts();
    final Names names;
    Picks picks = new Picks(List.of(new OneRecord(new Ref("need", "n1"), "Des bassins sûrs"), new OneRecord(new Ref("solution", "s1"), "Une sonde"), new OneRecord(new Ref("person", "p1"), "Camille Fictif")));
    final ProjectHeads heads;

    OpenPages(Path folder) {
        open = new OpenProjects(folder);
        people = new PersonRegister(open.store.store(), open.clock, open.ids, open.organisations, open.store.journal());
        names = new Names(open.organisations, people, accounts);
        heads = new ProjectHeads(open.projects, names);
    }

    private static Accounts accounts() {
        return (Accounts) Proxy.newProxyInstance(Accounts.class.getClassLoader(), new Class<?>[] {Accounts.class}, (proxy, method, args) -> args[0] instanceof Collection<?> ids ? ids.stream().distinct().collect(Collectors.toMap(id -> id, id -> "Compte " + id)) : "Compte " + args[0]);
    }

    PageTester tester(Page page) {
        return PageTester.of(page).as(open.buyer);
    }

    @Override
    public void close() {
        open.close();
    }

    /** A module that keeps one record. */
    record OneRecord(Ref ref, String called) implements Kind {
        @Override
        public String word() {
            return ref.kind();
        }

        @Override
        public Optional<String> title(Actor actor, Ref asked, Locale locale) {
            return ref.equals(asked) ? Optional.of(called) : Optional.empty();
        }

        @Override
        public String address(Ref asked) {
            return "/" + ref.kind() + "/" + asked.id();
        }

        @Override
        public List<Ref> pick(Actor actor, String text, int limit) {
            return called.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT)) ? List.of(ref) : List.of();
        }
    }
}
