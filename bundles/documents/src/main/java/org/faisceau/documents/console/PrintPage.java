// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.console;

import java.util.List;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.documents.api.Papers;
import org.faisceau.documents.spi.Printable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /print/need/<id>?format=pdf}: a record's sheet as a file, where its bundle prints it and the person may see it. */
@Component
public final class PrintPage implements Page {
    private final Papers papers;

    @Reference
    private volatile List<Printable> printables = List.of();

    @Activate
    public PrintPage(@Reference Papers papers) {
        this.papers = papers;
    }

    PrintPage(Papers papers, List<Printable> printables) {
        this.papers = papers;
        this.printables = printables;
    }

    @Override
    public Address address() {
        return Address.of("print/{kind}/{id}");
    }

    @Override
    public Answer show(Visit visit) {
        return printables.stream().filter(one -> one.kind().equals(visit.path("kind"))).findFirst()
                .flatMap(one -> one.paper(visit.actor(), visit.locale(), visit.path("id")))
                .map(paper -> papers.download(paper, Papers.Format.of(visit.query("format")))).orElseGet(Answer::notFound);
    }
}
