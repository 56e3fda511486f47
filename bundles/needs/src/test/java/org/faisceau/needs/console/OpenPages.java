// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Page;
import org.faisceau.kernel.spi.Cause;
import org.faisceau.needs.CpvList;
import org.faisceau.needs.OpenNeeds;
import org.faisceau.testkit.PageTester;

/** The pages of needs on a register of their own. */
final class OpenPages implements AutoCloseable {
    final OpenNeeds open;
    final NeedForm form;
    private final CpvList cpv = new CpvList();

    OpenPages(Path folder) {
        open = new OpenNeeds(folder);
        form = new NeedForm(open.themes, open.organisations, cpv);
    }

    PageTester list() {
        return tester(new NeedsPage(open.needs, open.themes, open.organisations, open.clock));
    }

    PageTester add() {
        return tester(new NewNeedPage(open.needs, form));
    }

    PageTester add(List<Cause> causes) {
        return tester(new NewNeedPage(open.needs, form, causes));
    }

    PageTester edit() {
        return tester(new EditNeedPage(open.needs, form));
    }

    PageTester abandon() {
        return tester(new AbandonPage(open.needs));
    }

    PageTester publicNeed() {
        return tester(new PublicNeedPage(open.needs, open.themes, open.organisations, cpv, open.details, open.attachments));
    }

    PageTester publicList() {
        return tester(new PublicNeedsPage(open.needs, open.themes, open.organisations, open.clock));
    }

    PageTester feed() {
        return tester(new FeedPage(open.needs, open.themes, open.organisations, open.clock));
    }

    PageTester themes() {
        return tester(new ThemesPage(open.themes, open.needs));
    }

    PageTester theme() {
        return tester(new ThemePage(open.themes));
    }

    PageTester codes() {
        return tester(new CpvPage(form));
    }

    PageTester need() {
        return tester(new NeedPage(open.needs, open.themes, open.organisations, cpv, open.store.journal(), names(), open.clock));
    }

    /** Accounts that are called by their identifier; nothing else is asked of them. */
    static Accounts names() {
        return (Accounts) Proxy.newProxyInstance(OpenPages.class.getClassLoader(), new Class<?>[] {Accounts.class},
                (proxy, method, args) -> method.isDefault() ? InvocationHandler.invokeDefault(proxy, method, args) : method.getName().equals("find") ? Optional.empty() : args[0]);
    }

    static PageTester tester(Page page) {
        return PageTester.of(page).as(OpenNeeds.MANAGER);
    }

    @Override
    public void close() {
        open.close();
    }
}
