<?xml version="1.0" encoding="UTF-8"?>
<!-- Makes the list of third-party parts of the bill of materials: name, version, licences, where it comes from. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
    <xsl:output method="text" encoding="UTF-8"/>
    <xsl:template match="/">
        <xsl:text>Third-party parts of Lianzhao 链招, from META-INF/sbom. What a part asks to be named lies in its own jar.&#10;</xsl:text>
        <xsl:text>Where a part offers a choice of licences, NOTICE says which is taken.&#10;&#10;</xsl:text>
        <xsl:for-each select="/*/*[local-name()='components']/*[local-name()='component']">
            <xsl:sort select="concat(*[local-name()='group'], ':', *[local-name()='name'])"/>
            <xsl:value-of select="concat(*[local-name()='group'], ':', *[local-name()='name'], ' ', *[local-name()='version'], ' | ')"/>
            <xsl:for-each select="*[local-name()='licenses']//*[local-name()='id' or local-name()='name' or local-name()='expression']">
                <xsl:if test="position() &gt; 1">, </xsl:if>
                <xsl:value-of select="."/>
            </xsl:for-each>
            <xsl:text> | </xsl:text>
            <xsl:value-of select="*[local-name()='externalReferences']/*[local-name()='reference'][@type='website' or @type='vcs'][1]/*[local-name()='url']"/>
            <xsl:text>&#10;</xsl:text>
        </xsl:for-each>
    </xsl:template>
</xsl:stylesheet>
