// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import org.faisceau.documents.api.PaperBuilder;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Words;
import org.faisceau.needs.api.Attachments;
import org.faisceau.needs.api.Detail;
import org.faisceau.needs.api.Details;
import org.faisceau.needs.api.Need;

/** On a need's paper: requirements, constraints, who asks, and the names of what is attached, as far as the reader may. */
record DetailPaper(Details details, Attachments attachments, FamilyNames families) {
    void write(PaperBuilder paper, Words words, Actor actor, Need need) {
        var detail = details.find(actor, need.id()).orElse(Detail.none());
        if (!detail.isBare()) {
            paper.section(words.say("detail.title"));
            if (!detail.requirements().isEmpty()) paper.subsection(words.say("field.requirements")).items(detail.requirements());
            fact(paper, words, "timeLimit", detail.constraints().timeLimit());
            fact(paper, words, "budget", detail.constraints().budget());
            fact(paper, words, "security", detail.constraints().security());
            if (detail.constraints().negotiates()) paper.fact(words.say("detail.negotiation"), words.say("detail.negotiates"));
        }
        if (!(detail.department() + detail.leader() + detail.family()).isEmpty()) {
            paper.section(words.say("detail.whoAsks"));
            fact(paper, words, "department", detail.department());
            fact(paper, words, "leader", detail.leader());
            fact(paper, words, "family", families.said(words, actor, need, detail.family()));
        }
        var pieces = attachments.of(actor, need.id());
        if (!pieces.isEmpty()) paper.section(words.say("pieces.title")).items(pieces.stream().map(piece -> piece.file().name()).toList());
    }

    private static void fact(PaperBuilder paper, Words words, String field, String text) {
        if (!text.isEmpty()) paper.fact(words.say("field." + field), text);
    }
}
