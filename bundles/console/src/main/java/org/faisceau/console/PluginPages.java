// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.faisceau.console.console.Frame;
import org.faisceau.console.spi.Page;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.spi.PluginGround;
import org.faisceau.kernel.spi.PluginRemarks;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a plug-in's pages where somebody gives them ground, and off what pages of the distribution hold: without it the address of a page
 * would be anybody's who says it, and the last to come would have it.
 */
@Component(service = {PluginPages.class, PluginRemarks.class})
public final class PluginPages implements PluginRemarks {
    private static final Logger LOG = LoggerFactory.getLogger(PluginPages.class);
    private final String folder;
    private final Function<Page, String> places;
    private final Set<String> logged = ConcurrentHashMap.newKeySet();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    volatile List<PluginGround> grounds = List.of();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    volatile List<Page> pages = List.of();

    @Activate
    public PluginPages(BundleContext context) {
        this(context, page -> Optional.ofNullable(FrameworkUtil.getBundle(page.getClass())).map(Bundle::getLocation).orElse(""));
    }

    /** @param places where the bundle of a page was installed from */
    PluginPages(BundleContext context, Function<Page, String> places) {
        var data = context.getProperty("faisceau.data");
        this.folder = Path.of(data == null ? "data" : data).toAbsolutePath().resolve("plugins").toUri().toString().replaceAll("/+$", "") + "/";
        this.places = places;
    }

    /** True for a page that a jar of the plug-in folder brought. */
    boolean isOfPlugin(Page page) {
        return places.apply(page).startsWith(folder);
    }

    /**
     * True where such a page may be shown.
     *
     * @param shipped addresses of the distribution’s own pages
     */
    boolean isPublished(Page page, PathPattern pattern, Set<List<String>> shipped) {
        var address = String.join("/", pattern.parts());
        boolean isFree = shipped.stream().noneMatch(plot -> pattern.parts().size() >= plot.size() && pattern.parts().subList(0, plot.size()).equals(plot));
        boolean stands = isFree && grounds.stream().anyMatch(ground -> Guarded.ask(ground, () -> Optional.of(ground).filter(it -> it.isOn(page.getClass().getClassLoader(), address))).isPresent());
        if (!stands && logged.add(page.getClass().getName() + " " + address)) LOG.warn("page /{} of a plug-in ({}) is not published: it lies outside the ground of a technique that the plug-in offers", address, page.getClass().getName());
        return stands;
    }

    @Override
    public List<String> on(ClassLoader bundle, Locale locale) {
        var words = Texts.beside(Frame.class).in(locale);
        return PageTable.of(pages, this).refused().stream().filter(page -> page.getClass().getClassLoader() == bundle).map(page -> words.say("plugin.pageRefused", "/" + page.address().pattern())).sorted().toList();
    }
}
