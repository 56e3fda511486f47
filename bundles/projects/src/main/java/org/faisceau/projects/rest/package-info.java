// SPDX-License-Identifier: Apache-2.0
/** The resources of projects. */
@NullMarked
package org.faisceau.projects.rest;

import org.jspecify.annotations.NullMarked;
