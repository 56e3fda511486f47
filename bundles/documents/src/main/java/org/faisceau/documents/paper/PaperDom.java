// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faisceau.documents.api.Block;
import org.faisceau.documents.api.Paper;
import org.faisceau.documents.api.Prose;
import org.faisceau.documents.spi.Exportable.Type;
import org.faisceau.kernel.api.Words;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A paper as the page that is laid out: elements of HTML, each told to screen readers by what it is. */
final class PaperDom implements Block.Reader {
    private final Markup markup = new Markup();
    private final List<String> sections = new ArrayList<>();
    private final List<String> headings;
    private final Paper.Sheet sheet;
    private final Words words;
    private final Typography typography;
    private final Letters letters;
    private final Element head;
    private final Element body;
    private final Element bookmarks;

    PaperDom(Paper paper, Words words, Letters letters) {
        sheet = paper.sheet();
        this.words = words;
        this.letters = letters;
        typography = new Typography(words);
        headings = Headings.of(paper);
        var root = markup.root("html");
        root.setAttribute("lang", words.locale().getLanguage());
        head = markup.in(root, "head");
        bookmarks = markup.in(head, "bookmarks");
        body = markup.in(root, "body");
        begin(paper);
        for (var block : paper.blocks()) block.read(this);
        if (!letters.lacking().isEmpty()) markup.text(markup.in(body, "p", "small"), said(letters.lacking().said(words)));
    }

    /** The page, once its style sheet is known. */
    Document styled(String css) {
        markup.text(markup.in(head, "style"), css.replace('\n', ' '));
        return markup.document();
    }

    private void begin(Paper paper) {
        var title = said(paper.title());
        markup.text(markup.in(head, "title"), title);
        meta("subject", said(paper.kicker().isEmpty() ? paper.title() : paper.kicker()));
        if (!paper.author().isEmpty()) meta("author", said(paper.author()));
        if (!paper.kicker().isEmpty()) markup.text(markup.in(body, "p", "kicker"), said(paper.kicker()));
        markup.text(markup.in(body, "h1"), title);
        var about = new ArrayList<String>();
        for (var one : List.of(paper.author(), paper.reference(), words.day(paper.date()))) if (!one.isEmpty()) about.add(said(one));
        markup.text(markup.in(body, "p", "about"), String.join(" · ", about));
    }

    private void meta(String name, String content) {
        var meta = markup.in(head, "meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
    }

    @Override
    public void heading(Block.Heading heading) {
        var element = markup.in(body, "h" + heading.level());
        var text = said(heading.text());
        markup.text(element, text);
        if (heading.level() != 2) return;
        sections.add(text);
        element.setAttribute("id", "section-" + sections.size());
        var bookmark = markup.in(bookmarks, "bookmark");
        bookmark.setAttribute("name", text);
        bookmark.setAttribute("href", "#section-" + sections.size());
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        prose(markup.in(body, "p"), paragraph.text());
    }

    @Override
    public void note(Block.Note note) {
        prose(markup.in(body, "p", "note"), note.text());
    }

    @Override
    public void facts(Block.Facts facts) {
        var rows = markup.in(markup.in(body, "table", "facts"), "tbody");
        for (var fact : facts.facts()) {
            var row = markup.in(rows, "tr");
            var label = markup.in(row, "th");
            label.setAttribute("scope", "row");
            markup.text(label, said(fact.label()));
            prose(markup.in(row, "td"), fact.value());
        }
    }

    @Override
    public void blanks(Block.Blanks blanks) {
        facts(new Block.Facts(blanks.blanks().stream().map(one -> new Block.Fact(one.label(), Prose.of(one.values().isEmpty() ? "…" : one.said()))).toList()));
    }

    @Override
    public void contents(Block.Contents contents) {
        var list = markup.in(body, "ul", "contents");
        for (int section = 0; section < headings.size(); section++) {
            var link = markup.in(markup.in(list, "li"), "a");
            var text = said(headings.get(section));
            link.setAttribute("href", "#section-" + (section + 1));
            link.setAttribute("title", text);
            markup.text(link, text);
        }
    }

    @Override
    public void pageEnd(Block.PageEnd end) {
        markup.in(body, "div", "page-end");
    }

    @Override
    public void items(Block.Items items) {
        var list = markup.in(body, items.numbered() ? "ol" : "ul");
        for (var item : items.items()) prose(markup.in(list, "li"), item);
    }

    @Override
    public void grid(Block.Grid grid) {
        if (!grid.caption().isEmpty()) markup.text(markup.in(body, "p", "caption"), said(grid.caption()));
        if (grid.rows().isEmpty()) {
            markup.text(markup.in(body, "p", "small"), said(words.say("grid.empty")));
            return;
        }
        var table = markup.in(body, "table", "grid");
        head(table, grid);
        var rows = markup.in(table, "tbody");
        for (var cells : grid.rows()) {
            var row = markup.in(rows, "tr");
            for (int column = 0; column < cells.size(); column++) {
                var one = grid.columns().get(column);
                var cell = one.type() == Type.NUMBER ? markup.in(row, "td", "number") : markup.in(row, "td");
                markup.text(cell, letters.of(typography.cell(one, cells.get(column))));
            }
        }
    }

    private void head(Element table, Block.Grid grid) {
        var shares = Widths.of(grid);
        var row = markup.in(markup.in(table, "thead"), "tr");
        for (int column = 0; column < shares.length; column++) {
            var one = grid.columns().get(column);
            var cell = one.type() == Type.NUMBER ? markup.in(row, "th", "number") : markup.in(row, "th");
            cell.setAttribute("scope", "col");
            cell.setAttribute("style", "width: " + shares[column] + "%");
            markup.text(cell, said(one.label()));
        }
    }

    @Override
    public void figure(Block.Figure figure) {
        shown(Drawing.read(figure.svg()), figure.alternative(), figure.caption());
    }

    @Override
    public void picture(Block.Picture picture) {
        shown(Optional.of(Photo.of(picture, sheet)), picture.alternative(), picture.caption());
    }

    private void shown(Optional<? extends Shown> drawing, String alternative, String caption) {
        if (drawing.isEmpty()) {
            markup.text(markup.in(body, "p", "note"), said(alternative));
        } else {
            var svg = markup.in(markup.in(body, "div", caption.isEmpty() ? "figure" : "figure captioned"), "svg");
            svg.setAttribute("alt", letters.of(alternative));
            svg.setUserData(FigureDrawer.DRAWING, drawing.get(), null);
        }
        if (!caption.isEmpty()) markup.text(markup.in(body, "p", "small"), said(caption));
    }

    private void prose(Element parent, Prose prose) {
        for (var part : prose.parts()) {
            var element = parent;
            if (part.strong()) element = markup.in(parent, "strong");
            if (!part.link().isEmpty()) {
                element = markup.in(parent, "a");
                element.setAttribute("href", part.link());
                element.setAttribute("title", letters.of(part.link()));
            }
            markup.text(element, said(part.text()));
        }
    }

    private String said(String text) {
        return letters.of(typography.of(text));
    }
}
