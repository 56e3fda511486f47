<?xml version="1.0" encoding="UTF-8"?>
<!--
  SPDX-License-Identifier: Apache-2.0
  Turns the list of icon names into one file of symbols: a page draws one with <use href="…/icons.svg#name"/>.
  A name that Tabler does not know fails the build.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:svg="http://www.w3.org/2000/svg" xmlns="http://www.w3.org/2000/svg" exclude-result-prefixes="svg">
  <xsl:param name="drawings"/>
  <xsl:output method="xml" encoding="UTF-8" omit-xml-declaration="yes"/>

  <xsl:template match="/icons">
    <svg><xsl:apply-templates select="icon"/></svg>
  </xsl:template>

  <xsl:template match="icon">
    <xsl:variable name="drawing" select="document(concat($drawings, ., '.svg'))/svg:svg"/>
    <xsl:if test="not($drawing)">
      <xsl:message terminate="yes">Tabler has no icon called <xsl:value-of select="."/></xsl:message>
    </xsl:if>
    <symbol id="{.}" viewBox="{$drawing/@viewBox}" fill="none" stroke="currentColor"
        stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">
      <xsl:for-each select="$drawing/svg:path[not(@stroke = 'none')]">
        <path d="{@d}"/>
      </xsl:for-each>
    </symbol>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>
</xsl:stylesheet>
