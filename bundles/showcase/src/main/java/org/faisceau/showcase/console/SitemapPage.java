// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.spi.Shown.Sort;
import org.faisceau.kernel.spi.Shown;
import org.faisceau.showcase.api.Exhibit;
import org.faisceau.showcase.api.Issue;
import org.faisceau.showcase.api.Issues;
import org.faisceau.showcase.api.Showcase;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The addresses of all that is shown, for search engines (sitemaps.org, protocol 0.9). Empty until somebody says what the public address is. */
@Component
public final class SitemapPage implements Page {
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final int LETTERS = 100;
    private final Showcase showcase;
    private final Issues issues;

    @Activate
    public SitemapPage(@Reference Showcase showcase, @Reference Issues issues) {
        this.showcase = showcase;
        this.issues = issues;
    }

    @Override
    public Address address() {
        return Address.of("sitemap.xml").withoutAccount();
    }

    @Override
    public Answer show(Visit visit) {
        var origin = visit.origin();
        var addresses = origin.isEmpty() ? List.<String>of() : addresses().map(one -> origin + one).distinct().toList();
        return Answer.download("sitemap.xml", "application/xml; charset=utf-8", out -> write(out, addresses));
    }

    private Stream<String> addresses() {
        var things = Stream.of(Sort.values()).flatMap(sort -> {
            var shown = showcase.shown(sort, Locale.FRENCH, Shown.MOST);
            var list = shown.isEmpty() ? Stream.<String>of() : Stream.of(Showcase.HOME + "/" + Saying.word(sort));
            return Stream.concat(list, shown.stream().map(Exhibit::address));
        });
        var letters = issues.sent(LETTERS).stream().map(Issue::publicAddress);
        return Stream.of(Stream.of(Showcase.HOME, Showcase.HOME + "/why"), things, letters).flatMap(each -> each);
    }

    private static void write(OutputStream out, List<String> addresses) throws IOException {
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("urlset");
            xml.writeDefaultNamespace(NAMESPACE);
            for (var one : addresses) {
                xml.writeStartElement("url");
                xml.writeStartElement("loc");
                xml.writeCharacters(one);
                xml.writeEndElement();
                xml.writeEndElement();
            }
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException broken) {
            throw new IOException("writing the map of the site", broken);
        }
    }
}
