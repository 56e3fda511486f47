// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.paper;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Elements and text of a page in memory: never parsed, so what people wrote cannot become markup. */
final class Markup {
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private final Document document;

    Markup() {
        try {
            document = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the Java runtime makes no documents", e);
        }
    }

    Document document() {
        return document;
    }

    Element root(String name) {
        var root = document.createElementNS(XHTML, name);
        document.appendChild(root);
        return root;
    }

    /** A new last child. */
    Element in(Element parent, String name) {
        var child = document.createElementNS(XHTML, name);
        parent.appendChild(child);
        return child;
    }

    Element in(Element parent, String name, String className) {
        var child = in(parent, name);
        child.setAttribute("class", className);
        return child;
    }

    /** Appends a text; its line ends become breaks. */
    void text(Element parent, String text) {
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            parent.appendChild(document.createTextNode(text.substring(from, end)));
            in(parent, "br");
            from = end + 1;
        }
        parent.appendChild(document.createTextNode(text.substring(from)));
    }
}
