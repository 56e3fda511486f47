// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.documents.api.Paper;
import org.faisceau.documents.api.Papers;
import org.faisceau.showcase.api.Issues;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Hands an issue out as PDF: query parameter {@code sheet} is {@code A4} or {@code A5}. */
@Component
public final class IssuePaperPage implements Page {
    private final Issues issues;
    private final IssuePaper papers;
    private final Papers press;

    @Activate
    public IssuePaperPage(@Reference Issues issues, @Reference IssuePaper papers, @Reference Papers press) {
        this.issues = issues;
        this.papers = papers;
        this.press = press;
    }

    @Override
    public Address address() {
        return Address.of("showcase/issues/{id}/paper");
    }

    @Override
    public Answer show(Visit visit) {
        var sheet = visit.query("sheet").equals("A5") ? Paper.Sheet.A5 : Paper.Sheet.A4;
        return issues.find(visit.actor(), visit.path("id")).map(one -> press.download(papers.paper(visit.locale(), one, sheet, visit.origin()), Papers.Format.PDF)).orElse(Answer.notFound());
    }
}
