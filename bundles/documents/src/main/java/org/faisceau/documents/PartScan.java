// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.faisceau.documents.api.UnreadableTable;
import org.faisceau.documents.api.UnreadableTable.Reason;

/**
 * Walks through the parts of a workbook as the reader will, keeping nothing, and refuses what would make it allocate without end: it
 * believes every number it meets. The parser is the reader's own, so what stops one stops the other.
 */
final class PartScan {
    private static final int DEPTH = 64;
    private static final int NAMES = 10_000;
    /** What an object costs beside its text. */
    private static final int OBJECT = 24;
    private static final Set<String> HOLDERS = Set.of("v", "is", "f", "si");
    private static final Set<String> KEPT = Set.of("si", "xf", "numFmt", "sheet", "Relationship", "Override");
    private final XMLInputFactory parsers = new InputFactoryImpl();
    private final Limits limits;
    private final Set<String> names = new HashSet<>();
    private final CellScan cell;
    private long kept;
    private long texts;
    private int depth;
    private int holderDepth;
    private boolean keeps;

    PartScan(Limits limits) {
        this.limits = limits;
        this.cell = new CellScan(limits);
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    void read(InputStream part) {
        depth = 0;
        holderDepth = 0;
        try {
            var xml = parsers.createXMLStreamReader(part);
            while (xml.hasNext()) take(xml.next(), xml);
        } catch (XMLStreamException | IllegalStateException unreadable) {
            // A picture, or broken: the reader does not come further either.
        }
    }

    /** To be called after the last part. */
    void finish() {
        if (cell.highestText() >= texts) throw damaged();
    }

    private void take(int event, XMLStreamReader xml) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(xml);
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text(xml);
            // No spreadsheet writes a document type; one is there to expand entities.
            case XMLStreamConstants.DTD -> throw new UnreadableTable(Reason.DOCTYPE, List.of());
            default -> { }
        }
    }

    private void start(XMLStreamReader xml) {
        var name = xml.getLocalName();
        names.add(name);
        for (int i = 0; i < xml.getAttributeCount(); i++) names.add(xml.getAttributeLocalName(i));
        if (++depth > DEPTH || names.size() > NAMES) throw damaged();
        if (name.equals("row")) cell.row(xml.getAttributeValue(null, "r"));
        if (name.equals("c")) cell.begin(xml.getAttributeValue(null, "r"), xml.getAttributeValue(null, "t"));
        if (name.equals("numFmt")) cell.format(xml.getAttributeValue(null, "formatCode"));
        if (name.equals("si")) texts++;
        if (KEPT.contains(name)) keep(OBJECT);
        if (holderDepth > 0 || !HOLDERS.contains(name)) return;
        holderDepth = depth;
        keeps = name.equals("si") || (name.equals("f") && xml.getAttributeValue(null, "ref") != null);
        if (keeps) keep(OBJECT);
        cell.holder(name);
    }

    private void end() {
        if (depth-- != holderDepth) return;
        holderDepth = 0;
        cell.close();
    }

    private void text(XMLStreamReader xml) {
        if (holderDepth == 0) return;
        if (keeps) keep(xml.getTextLength());
        cell.text(xml);
    }

    private void keep(int chars) {
        kept += chars;
        if (kept > limits.sharedTextBytes()) throw new UnreadableTable(Reason.TOO_LARGE, List.of(limits.expandedBytes() / Limits.MEGABYTE));
    }

    private static UnreadableTable damaged() {
        return new UnreadableTable(Reason.DAMAGED, List.of());
    }
}
