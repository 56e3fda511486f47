// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.nio.file.Path;
import org.faisceau.console.spi.Page;
import org.faisceau.dossiers.OpenDossiers;
import org.faisceau.dossiers.SheetRegister;
import org.faisceau.testkit.PageTester;

/** The pages of dossiers on registers of their own, seen by the buyer. */
final class OpenPages implements AutoCloseable {
    final OpenDossiers open;

    OpenPages(Path folder) {
        open = new OpenDossiers(folder);
    }

    PageTester list() {
        return tester(new DossiersPage(open.dossiers, open.labels, open.organisations, open.accounts));
    }

    PageTester bench() {
        return tester(new DossierPage(open.dossiers, open.workbench, open.conclusions, open.organisations, open.accounts));
    }

    PageTester indication() {
        return tester(page());
    }

    IndicationPage page() {
        return new IndicationPage(open.dossiers, open.workbench, open.organisations, open.accounts, open.store.store(), open.store.journal());
    }

    PageTester piece() {
        return tester(new PiecePage(open.dossiers, open.workbench, open.store.store()));
    }

    PageTester conclusion() {
        return tester(new ConclusionPage(open.dossiers, open.conclusions, open.visas, open.accounts, open.organisations, new SheetRegister(open.store.store(), open.clock), OpenDossiers.book()));
    }

    PageTester step() {
        return tester(new StepPage(open.dossiers));
    }

    PageTester request() {
        return tester(new RequestPage(open.dossiers, open.workbench));
    }

    PageTester tester(Page page) {
        return PageTester.of(page).as(open.buyer);
    }

    @Override
    public void close() {
        open.close();
    }
}
