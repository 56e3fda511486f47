// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.paper;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one part of a DOCX: elements with their attributes, and text that stays text. */
final class Xml {
    private final XMLStreamWriter out;

    Xml(OutputStream stream) {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(stream, StandardCharsets.UTF_8.name());
            out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** @param attributes names and values in turn */
    Xml open(String name, String... attributes) {
        try {
            out.writeStartElement(name);
            for (int at = 0; at < attributes.length; at += 2) out.writeAttribute(attributes[at], attributes[at + 1]);
            return this;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    Xml empty(String name, String... attributes) {
        return open(name, attributes).close();
    }

    Xml text(String text) {
        try {
            out.writeCharacters(text);
            return this;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    Xml close() {
        try {
            out.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** Ends the part; leaves the stream open. */
    void end() {
        try {
            out.writeEndDocument();
            out.flush();
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private static IllegalStateException broken(XMLStreamException e) {
        return new IllegalStateException("cannot write a part of a DOCX", e);
    }
}
