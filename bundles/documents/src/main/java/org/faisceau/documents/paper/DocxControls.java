// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.paper;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What stands in the content controls of a DOCX. What is shown counts, not what a word processor notes beside it. */
final class DocxControls {
    private final XMLStreamReader xml;
    private final Deque<Control> open = new ArrayDeque<>();
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    DocxControls(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** One control being read. */
    private static final class Control {
        private final StringBuilder text = new StringBuilder();
        private final Map<String, String> codes = new HashMap<>();
        private String key = "";
        private boolean isEmpty;
        private boolean isTick;
        private int paragraphs;
    }

    Map<String, List<String>> read() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) begin(xml.getLocalName());
            else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("sdt")) end(open.pop());
        }
        return values;
    }

    private void begin(String name) throws XMLStreamException {
        if (name.equals("sdt")) open.push(new Control());
        if (open.isEmpty()) return;
        var control = open.peek();
        switch (name) {
            case "tag" -> control.key = value("val");
            case "showingPlcHdr" -> control.isEmpty = !List.of("0", "false").contains(value("val"));
            case "listItem" -> control.codes.put(value("displayText"), value("value"));
            case "checkbox" -> control.isTick = true;
            case "p" -> {
                if (control.paragraphs++ > 0) control.text.append('\n');
            }
            case "br", "cr" -> control.text.append('\n');
            case "tab" -> control.text.append('\t');
            case "t" -> control.text.append(xml.getElementText());
            default -> { }
        }
    }

    private String value(String attribute) {
        for (int at = 0; at < xml.getAttributeCount(); at++) if (xml.getAttributeLocalName(at).equals(attribute)) return xml.getAttributeValue(at);
        return "";
    }

    private void end(Control control) {
        if (control.key.isEmpty()) return;
        if (control.isTick) {
            tick(control);
            return;
        }
        var text = control.text.toString().strip();
        values.put(control.key, control.isEmpty || text.isEmpty() ? List.of() : List.of(control.codes.getOrDefault(text, text)));
    }

    /** The key of a box to tick ends with the choice's code. */
    private void tick(Control control) {
        int dot = control.key.lastIndexOf('.');
        if (dot < 1) return;
        var ticked = values.computeIfAbsent(control.key.substring(0, dot), key -> new ArrayList<>());
        if (control.text.toString().matches("(?s).*[☒☑✓✔xX].*")) ticked.add(control.key.substring(dot + 1));
    }
}
