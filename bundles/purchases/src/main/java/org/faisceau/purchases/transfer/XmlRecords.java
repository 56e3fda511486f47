// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.transfer;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.faisceau.documents.api.UnreadableTable;
import org.faisceau.documents.api.UnreadableTable.Reason;

/** XML, contract by contract, as the JSON it would be: an element that comes twice is a list. No document type is read. */
final class XmlRecords implements Records {
    private static final int DEEPEST = 12;
    private final MeteredFile file;
    private final XMLStreamReader reader;

    private XmlRecords(MeteredFile file, XMLStreamReader reader) {
        this.file = file;
        this.reader = reader;
    }

    static XmlRecords open(Path path) throws IOException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var file = new MeteredFile(path);
        try {
            return new XmlRecords(file, factory.createXMLStreamReader(new BufferedInputStream(file)));
        } catch (XMLStreamException broken) {
            file.close();
            throw new UnreadableTable(Reason.MALFORMED, List.of());
        }
    }

    @Override
    public Optional<RawRecord> next() {
        try {
            return isAtOne() ? Optional.of(RawRecord.of(named(reader.getLocalName(), element(0)))) : Optional.empty();
        } catch (XMLStreamException broken) {
            throw new UnreadableTable(Reason.MALFORMED, List.of());
        }
    }

    @Override
    public boolean skip() {
        try {
            if (!isAtOne()) return false;
            for (int open = 1; open > 0; ) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) open++;
                if (event == XMLStreamConstants.END_ELEMENT) open--;
                if (open > DEEPEST + 1) throw new UnreadableTable(Reason.MALFORMED, List.of());
            }
            return true;
        } catch (XMLStreamException broken) {
            throw new UnreadableTable(Reason.MALFORMED, List.of());
        }
    }

    /** Goes on to the next contract; false at the end. */
    private boolean isAtOne() throws XMLStreamException {
        while (reader.hasNext()) {
            if (reader.next() != XMLStreamConstants.START_ELEMENT) continue;
            var name = reader.getLocalName();
            if (name.equals("marche") || name.equals("contrat-concession")) return true;
        }
        return false;
    }

    /** Reads from the beginning of an element to its end. */
    private JsonElement element(int depth) throws XMLStreamException {
        if (depth > DEEPEST) throw new UnreadableTable(Reason.MALFORMED, List.of());
        var text = new StringBuilder();
        var inner = new JsonObject();
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> add(inner, reader.getLocalName(), element(depth + 1));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(reader.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    return inner.size() > 0 ? inner : new JsonPrimitive(text.toString().strip());
                }
                default -> { }
            }
        }
        throw new UnreadableTable(Reason.MALFORMED, List.of());
    }

    private static void add(JsonObject to, String name, JsonElement one) {
        var before = to.get(name);
        if (before == null) to.add(name, one);
        else if (before instanceof JsonArray several) several.add(one);
        else {
            var several = new JsonArray();
            several.add(before);
            several.add(one);
            to.add(name, several);
        }
    }

    private static JsonObject named(String name, JsonElement element) {
        var one = element instanceof JsonObject object ? object : new JsonObject();
        if (name.equals("contrat-concession")) one.addProperty("_type", "Contrat de concession");
        return one;
    }

    @Override
    public double progress() {
        return file.progress();
    }

    @Override
    public void close() {
        try {
            reader.close();
            file.close();
        } catch (XMLStreamException | IOException ignored) {
            // Nothing was written.
        }
    }
}
